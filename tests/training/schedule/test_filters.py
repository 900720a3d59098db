from datetime import timedelta

import pytest
from django.http import QueryDict
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factories.articles import FieldOfActionFactory
from tests.factories.training import BEFORE, START, OccurrenceFactory
from training.schedule.filters import NAMES, Filters, choices
from training.schedule.models import Kind, Level, Occurrence
from training.schedule.queries import readable

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


def asked(query):
    return Filters.asked(QueryDict(query), choices("de"))


def found(query):
    return set(asked(query).apply(readable(), at=BEFORE))


@pytest.mark.parametrize(
    ("query", "about"),
    [
        ("kind=bootcamp", {"event__kind": Kind.BOOTCAMP}),
        ("level=further", {"event__level": Level.FURTHER}),
        ("where=online", {"is_online": True}),
        ("where=room", {}),
    ],
)
def test_a_filter_leaves_what_has_its_value(query, about):
    only_online = {"room": None, "room_places": 0, "is_online": True}
    OccurrenceFactory(**(only_online if query == "where=room" else {}))
    wanted = OccurrenceFactory(**about)

    assert found(query) == {wanted}


def test_a_hybrid_date_is_found_in_the_room_and_online():
    hybrid = OccurrenceFactory(is_online=True)

    assert (found("where=room"), found("where=online")) == ({hybrid}, {hybrid})


def test_the_field_of_action_is_asked_by_its_slug():
    OccurrenceFactory()
    wanted = OccurrenceFactory(event__field=FieldOfActionFactory(slug="service", title="Service"))

    assert found("field=service") == {wanted}


def test_free_leaves_what_one_can_still_come_to():
    wanted = OccurrenceFactory()
    OccurrenceFactory(state=Occurrence.State.CALLED_OFF)
    OccurrenceFactory(sign_up_until=BEFORE)
    OccurrenceFactory(starts_at=BEFORE - DAY)

    assert found("free=1") == {wanted}


def test_filters_hold_together():
    wanted = OccurrenceFactory(event__kind=Kind.BOOTCAMP, is_online=True)
    OccurrenceFactory(event__kind=Kind.BOOTCAMP)
    OccurrenceFactory(is_online=True)

    assert found("kind=bootcamp&where=online") == {wanted}


def test_each_pill_keeps_the_other_filters():
    pills = asked("kind=bootcamp&where=online").pills("/training/")["where"].pills

    assert [(pill.title, pill.url, pill.current) for pill in pills] == [
        ("Alle", "/training/?kind=bootcamp", False),
        ("vor Ort", "/training/?kind=bootcamp&where=room", False),
        ("online", "/training/?kind=bootcamp&where=online", True),
    ]


@pytest.mark.parametrize("value", ["quatsch", "BOOTCAMP", "%00", "%27", "x" * 5000])
def test_a_value_that_nothing_has_is_ignored_and_said(client, clock, value):
    OccurrenceFactory(event__title="Bleibt")

    html = client.get(f"/training/?kind={value}&where=room").content.decode()

    assert "Bleibt" in html
    assert html.count("Er zählt hier nicht.") == 1
    assert f'href="/training/?kind={value}' not in html


def test_the_heading_says_what_is_left(client, clock):
    FieldOfActionFactory(slug="akte", title="Digitale Akte")

    context = client.get("/training/?field=akte&kind=bootcamp").context

    assert context["heading"] == "Kalender, Bootcamp, Digitale Akte"


def test_the_ways_to_look_keep_the_filters(client, clock):
    views = client.get("/training/today/?kind=bootcamp").context["views"]

    assert [(view.title, view.url, view.current) for view in views] == [
        ("Liste", "/training/?kind=bootcamp", False),
        ("Monat", "/training/month/2026-11/?kind=bootcamp", False),
        ("Heute", "/training/today/?kind=bootcamp", True),
        ("Vergangene", "/training/past/?kind=bootcamp", False),
    ]


def test_what_is_over_has_no_free_places_to_filter_by(client, clock):
    OccurrenceFactory(starts_at=START - 30 * DAY, event__title="Vorbei")

    html = client.get("/training/past/?free=1").content.decode()

    assert ("Vorbei" in html, "free=" in html) == (True, False)


@given(values=st.dictionaries(st.sampled_from([*NAMES, "page"]), st.text(max_size=300)))
@settings(max_examples=60, deadline=None)
def test_whatever_stands_in_the_address_gives_a_list(values):
    query = QueryDict(mutable=True)
    query.update({name: value.encode("utf-8", "replace").decode() for name, value in values.items()})

    filters = Filters.asked(query, choices("de"))

    assert list(filters.apply(readable(), at=BEFORE)) == []
