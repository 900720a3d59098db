"""What the database keeps true, and which dates a list holds."""

from datetime import timedelta

import pytest
from django.db import IntegrityError

from tests.factories.training import AFTER, BEFORE, START, EventFactory, OccurrenceFactory, RoomFactory
from training.schedule.models import Occurrence

pytestmark = pytest.mark.django_db

HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("occurrence_ends_after_start", {"ends_at": START}),
        ("occurrence_is_somewhere", {"room": None, "room_places": 0}),
        ("occurrence_room_places_need_a_room", {"room": None, "is_online": True}),
        ("occurrence_online_places_need_online", {"online_places": 5}),
        ("occurrence_online_places_need_online", {"link": "https://treffen.musterfelden.example/"}),
        ("occurrence_has_at_most_500_places", {"room_places": 501}),
        ("occurrence_sign_up_ends_before_it_does", {"sign_up_until": START + 3 * HOUR}),
    ],
)
def test_no_occurrence_is_impossible(name, wrong):
    with pytest.raises(IntegrityError, match=name):
        OccurrenceFactory(**wrong)


def test_what_has_not_ended_is_upcoming_and_the_rest_is_past():
    running, over = OccurrenceFactory(), OccurrenceFactory(starts_at=START - 3 * HOUR)
    coming = OccurrenceFactory(starts_at=AFTER)

    assert list(Occurrence.objects.upcoming(at=START)) == [running, coming]
    assert list(Occurrence.objects.past(at=START)) == [over]


def test_a_time_holds_what_touches_it():
    touching = OccurrenceFactory()
    OccurrenceFactory(starts_at=START - 2 * HOUR)
    OccurrenceFactory(starts_at=START + HOUR)

    assert list(Occurrence.objects.between(START, START + HOUR)) == [touching]


def test_a_date_of_an_unpublished_event_is_not_read():
    OccurrenceFactory(event=EventFactory(is_published=False))
    shown = OccurrenceFactory()

    assert list(Occurrence.objects.published()) == [shown]


@pytest.mark.parametrize(
    ("about", "expected"),
    [
        ({"room_places": 0}, (False, False)),
        ({}, (True, False)),
        ({"is_online": True, "online_places": 40}, (True, True)),
    ],
)
def test_places_and_ways_follow_from_the_numbers(about, expected):
    occurrence = OccurrenceFactory(**about)

    assert (occurrence.needs_sign_up, occurrence.is_hybrid) == expected


def test_a_room_is_kept_while_something_takes_place_there():
    occurrence = OccurrenceFactory(starts_at=BEFORE)

    with pytest.raises(IntegrityError):
        RoomFactory().delete()
    assert Occurrence.objects.get().room == occurrence.room
