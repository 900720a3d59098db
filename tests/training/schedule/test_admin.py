"""Editors keep the calendar in the admin; what others are told goes out only when they have seen it."""

from datetime import timedelta

import pytest
from django.utils import timezone

from intranet.people.roles import Role
from intranet.people.services import set_roles
from tests.attacks.forms import forms_of
from tests.factories.people import UserFactory
from tests.factories.training import EventFactory, OccurrenceFactory, RoomFactory
from training.schedule.audience import audience
from training.schedule.models import Event, Occurrence, WantedRole
from training.schedule.series import Series

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    edda = UserFactory(username="edda")
    set_roles(person=edda, roles=[Role.EDITOR])
    client.force_login(edda)
    return client


@pytest.fixture
def occurrence():
    return OccurrenceFactory(event=EventFactory(title="Tabellen ohne Angst"))


def form(occurrence, **changes):
    def local(moment):
        return f"{timezone.localtime(moment):%Y-%m-%d %H:%M}" if moment else ""

    values = {
        "event": occurrence.event_id,
        "state": occurrence.state,
        "starts_at": local(occurrence.starts_at),
        "ends_at": local(occurrence.ends_at),
        "room": occurrence.room_id or "",
        "room_places": occurrence.room_places,
        "online_places": occurrence.online_places,
        "fewest": occurrence.fewest,
    }
    return {**values, **changes}


def change(editor, occurrence, **changes):
    answer = editor.post(f"/admin/occurrence/edit/{occurrence.pk}/", form(occurrence, **changes))
    occurrence.refresh_from_db()
    return answer


def test_a_note_is_saved_at_once(editor, occurrence):
    change(editor, occurrence, note="Bitte leise eintreten.")

    assert (occurrence.note, occurrence.sequence) == ("Bitte leise eintreten.", 0)


def test_a_move_is_shown_first_with_the_number_of_people_it_reaches(editor, occurrence, monkeypatch):
    monkeypatch.setattr(audience, "counts", [lambda one: 12])
    begin = occurrence.starts_at

    page = change(editor, occurrence, starts_at="2026-12-01 10:30").text

    assert occurrence.starts_at == begin
    assert "01.12.2026, 10:00</td><td>01.12.2026, 10:30" in page
    assert "12 Personen bekommen eine Nachricht" in page


def test_a_move_that_was_seen_is_done(editor, occurrence):
    change(editor, occurrence, starts_at="2026-12-01 10:30", confirmed="1")

    assert (f"{timezone.localtime(occurrence.starts_at):%H:%M}", occurrence.sequence) == ("10:30", 1)


def test_who_wants_to_go_back_finds_what_was_typed(editor, occurrence):
    page = change(editor, occurrence, starts_at="2026-12-01 10:30", again="1").text

    assert 'value="2026-12-01 10:30"' in page
    assert occurrence.sequence == 0


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"room": "", "room_places": 0}, "Wählen Sie einen Raum"),
        ({"room": "", "is_online": "on"}, "Plätze im Raum brauchen einen Raum"),
        ({"online_places": 5}, "ist auch online"),
        ({"ends_at": "2026-12-01 09:00"}, "Das Ende liegt nicht nach dem Beginn"),
        ({"sign_up_until": "2026-12-02 09:00"}, "endet nicht erst nach dem Termin"),
        ({"room_places": 501}, "500"),
    ],
)
def test_what_cannot_be_is_said_and_not_saved(editor, occurrence, changes, sentence):
    page = change(editor, occurrence, confirmed="1", **changes)

    assert (page.status_code, sentence in page.text, occurrence.sequence) == (200, True, 0)


@pytest.fixture
def bootcamp(alice):
    event = EventFactory(slug="bootcamp", title="Bootcamp", kind="bootcamp")
    event.hosts.add(alice)
    WantedRole.objects.create(event=event, name="Recht", number=2)
    return event


def test_a_copy_has_texts_hosts_and_roles_and_stays_unseen(editor, bootcamp, alice):
    path = f"/admin/event/copy/{bootcamp.pk}/"
    (form,) = [form for form in forms_of(editor.get(path).text, path) if "slug" in form.names]

    editor.post(form.action, {name: said for name, said in form.fields.items() if "__prefix__" not in name})

    copied = Event.objects.get(slug="bootcamp-2")
    assert (copied.title, copied.is_published, [*copied.hosts.all()]) == ("Bootcamp (Kopie)", False, [alice])
    assert [role.name for role in WantedRole.objects.filter(event=copied)] == ["Recht"]


def test_the_event_that_is_copied_cannot_be_changed_by_its_copy(editor, bootcamp):
    answer = editor.post(f"/admin/event/copy/{bootcamp.pk}/", {"title": "Anders"})

    bootcamp.refresh_from_db()
    assert (answer.status_code, bootcamp.title) == (405, "Bootcamp")


SERIES = {
    "rhythm": "weekly",
    "first": "2026-12-15",
    "last": "2026-12-29",
    "begins": "09:00",
    "ends": "11:00",
    "room_places": "8",
    "online_places": "0",
}


def series(editor, event, **changes):
    values = {**SERIES, "room": RoomFactory().pk, **changes}
    return editor.post(f"/admin/event/series/{event.pk}/", values)


def test_the_days_of_a_series_are_shown_before_they_are_made(editor):
    page = series(
        editor, EventFactory(), rhythm="fortnightly", first="2026-12-11", last="2026-12-25", preview="1"
    )

    assert "Fr, 11.12.2026" in page.text
    assert "entfällt: Erster Weihnachtstag" in page.text
    assert Occurrence.objects.count() == 0


def test_a_series_is_made_with_a_date_for_each_day(editor):
    event = EventFactory()

    series(editor, event, make="1")

    days = [f"{timezone.localtime(one.starts_at):%d.%m. %H}" for one in event.occurrences.all()]
    assert days == ["15.12. 09", "22.12. 09", "29.12. 09"]
    assert Series.objects.get().rule == "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU"


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"last": "2026-12-01"}, "Der letzte Tag liegt vor dem ersten."),
        ({"ends": "08:00"}, "Das Ende liegt nicht nach dem Beginn."),
        ({"room": ""}, "Wählen Sie einen Raum"),
    ],
)
def test_an_impossible_series_is_refused_and_nothing_is_lost(editor, changes, sentence):
    page = series(editor, EventFactory(), make="1", **changes).text

    assert (sentence in page, Occurrence.objects.count()) == (True, 0)
    assert 'value="2026-12-15"' in page


@pytest.mark.parametrize("role", [Role.STAFF_COUNCIL, Role.ADMINISTRATOR])
def test_others_do_not_touch_the_calendar(client, occurrence, role):
    person = UserFactory()
    set_roles(person=person, roles=[role])
    client.force_login(person)

    change(client, occurrence, note="Hallo")

    assert occurrence.note == ""


def test_the_list_asks_no_more_for_more_dates(editor, django_assert_max_num_queries):
    OccurrenceFactory()
    editor.get("/admin/occurrence/")
    with django_assert_max_num_queries(100) as few:
        editor.get("/admin/occurrence/")
    for day in range(3):
        OccurrenceFactory(starts_at=timezone.now() + timedelta(days=day))

    with django_assert_max_num_queries(len(few)):
        editor.get("/admin/occurrence/")


def test_an_event_is_written_with_the_roles_it_wants(editor):
    event = EventFactory(kind="bootcamp")
    values = {
        name: getattr(event, name)
        for name in (
            "title",
            "slug",
            "kind",
            "summary",
            "level",
            "for_whom",
            "to_bring",
            "access",
            "services",
        )
    }
    roles = {"wanted_roles-TOTAL_FORMS": "1", "wanted_roles-INITIAL_FORMS": "0"}
    role = {"wanted_roles-0-name": "Recht", "wanted_roles-0-number": "2"}

    editor.post(
        f"/admin/event/edit/{event.pk}/",
        {**values, **roles, **role, "description": "null", "field": event.field_id, "unit": event.unit_id},
    )

    assert [(one.name, one.number) for one in Event.objects.get().wanted_roles.all()] == [("Recht", 2)]


def test_the_list_of_events_leads_to_a_series_for_each(editor):
    event = EventFactory()

    assert f"/admin/event/series/{event.pk}/" in editor.get("/admin/event/").text
