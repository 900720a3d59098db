import pytest
from django.utils import translation

from intranet.search.models import IndexedDocument
from tests.factories.training import BEFORE, EventFactory, OccurrenceFactory
from training.schedule.models import Kind, WantedRole
from training.schedule.searchable import describe

pytestmark = pytest.mark.django_db


@pytest.fixture
def told(django_capture_on_commit_callbacks):
    """Let the index hear of what is done."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def found(client, words):
    return [hit.url for hit in client.get(f"/search/?q={words}").context.get("items", [])]


def test_an_event_is_found_by_all_it_says(client, told):
    with told():
        event = EventFactory(
            title="Tabellen",
            summary="Listen aufräumen.",
            description="<p>Mit <b>Pivot</b>.</p>",
            for_whom="Kämmerei",
            services="Hundesteuer",
            kind=Kind.BOOTCAMP,
        )
        WantedRole.objects.create(event=event, name="Rechtsamt")
    words = [
        "Tabellen",
        "aufräumen",
        "Pivot",
        "Kämmerei",
        "Hundesteuer",
        "Rechtsamt",
        "Bootcamp",
        "IT-Service",
    ]

    assert {word: found(client, word) for word in words} == {
        word: [event.get_absolute_url()] for word in words
    }


def test_an_event_is_found_when_all_its_dates_are_over(client, told):
    with told():
        occurrence = OccurrenceFactory(event__title="Tabellen", starts_at=BEFORE.replace(year=2020))

    assert found(client, "Tabellen") == [occurrence.event.get_absolute_url()]


def test_a_draft_is_not_found(client, told):
    with told():
        event = EventFactory(title="Tabellen", is_published=False)
    assert found(client, "Tabellen") == []

    with told():
        event.is_published = True
        event.save()
    assert found(client, "Tabellen") == [event.get_absolute_url()]


@pytest.mark.parametrize("how", ["taken back", "deleted"])
def test_an_event_that_goes_is_found_no_longer(client, told, how):
    with told():
        event = EventFactory(title="Tabellen")

    with told():
        if how == "deleted":
            event.delete()
        else:
            event.is_published = False
            event.save()

    assert (found(client, "Tabellen"), IndexedDocument.objects.filter(kind="event").count()) == ([], 0)


def test_the_index_keeps_the_german_address_whoever_has_saved_it():
    event = EventFactory(slug="tabellen", kind=Kind.TRAINING)

    with translation.override("en"):
        document = describe(event)

    assert (document.url, document.language, document.tags) == ("/training/tabellen/", "de", ("Schulung",))


def test_nobody_is_found_by_leading_an_event(alice):
    event = EventFactory()
    event.hosts.add(alice)

    assert "Adler" not in describe(event).body
