from datetime import UTC, datetime, timedelta

import factory

from tests.factories.articles import FieldOfActionFactory
from tests.factories.people import DepartmentFactory
from training.schedule.models import Event, Occurrence
from training.schedule.rooms import Room

BEFORE = datetime(2026, 11, 23, 8, tzinfo=UTC)  # a Monday, nine o'clock in Berlin
START = datetime(2026, 12, 1, 9, tzinfo=UTC)
AFTER = START + timedelta(days=1)


class RoomFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Room
        django_get_or_create = ["name"]

    name = "Raum 214"
    address = "Rathaus am Markt, 2. Etage"
    seats = 16


class EventFactory(factory.django.DjangoModelFactory):
    """A published event without a date."""

    class Meta:
        model = Event

    title = factory.Sequence(lambda n: f"Schulung {n}")
    slug = factory.Sequence(lambda n: f"schulung-{n}")
    summary = "Tabellen, die nicht beißen."
    field = factory.SubFactory(FieldOfActionFactory)
    unit = factory.SubFactory(DepartmentFactory)
    is_published = True


class OccurrenceFactory(factory.django.DjangoModelFactory):
    """Two hours in a room with twelve places, a week after ``BEFORE``; sign-up is open."""

    class Meta:
        model = Occurrence

    event = factory.SubFactory(EventFactory)
    starts_at = START
    ends_at = factory.LazyAttribute(lambda occurrence: occurrence.starts_at + timedelta(hours=2))
    room = factory.SubFactory(RoomFactory)
    room_places = 12
