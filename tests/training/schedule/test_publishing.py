"""A page that is kept ends when anything on it is changed."""

import pytest

from intranet.pagecache.version import current
from tests.factories.training import BEFORE, OccurrenceFactory
from training.schedule.models import WantedRole
from training.schedule.services import call_off

pytestmark = pytest.mark.django_db


@pytest.fixture
def occurrence():
    return OccurrenceFactory()


def rename_room(occurrence):
    occurrence.room.name = "Ratssaal"
    occurrence.room.save()


CHANGES = {
    "an event": lambda occurrence: occurrence.event.save(),
    "an event that goes": lambda occurrence: occurrence.event.delete(),
    "a date": lambda occurrence: occurrence.save(),
    "a date that goes": lambda occurrence: occurrence.delete(),
    "a date that is called off": lambda occurrence: call_off(occurrence=occurrence, at=BEFORE),
    "a room": rename_room,
    "a wanted role": lambda occurrence: WantedRole.objects.create(event=occurrence.event, name="Recht"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_ends_the_pages_that_are_kept(occurrence, change):
    before = current()

    CHANGES[change](occurrence)

    assert current() > before


def test_a_new_host_ends_them_too(occurrence, alice):
    before = current()

    occurrence.event.hosts.add(alice)

    assert current() > before


def test_reading_ends_none(client, occurrence):
    before = current()

    client.get(occurrence.get_absolute_url())

    assert current() == before
