import pytest

from tests.factories.training import OccurrenceFactory
from training.schedule.models import Occurrence
from training.schedule.places import Fullness, free_places, fullness, has_room, with_taken


@pytest.mark.parametrize(
    ("places", "free", "expected"),
    [
        (12, 12, Fullness.FREE),
        (12, 3, Fullness.FREE),
        (12, 2, Fullness.FEW),
        (12, 1, Fullness.FEW),
        (12, 0, Fullness.NONE),
        (12, -1, Fullness.NONE),
        (3, 2, Fullness.FREE),
        (3, 1, Fullness.FEW),
        (1, 1, Fullness.FEW),
    ],
)
def test_the_last_fifth_and_the_last_place_are_few(places, free, expected):
    assert fullness(places, free) is expected


@pytest.mark.django_db
def test_what_nobody_has_taken_is_free():
    OccurrenceFactory(room_places=12, is_online=True, online_places=30)

    assert free_places(with_taken(Occurrence.objects.all()).get()) == 42


@pytest.mark.django_db
def test_a_way_that_is_overfull_takes_nothing_from_the_other(taken):
    OccurrenceFactory(room_places=12, is_online=True, online_places=30)
    taken(room=14, online=28)

    assert free_places(with_taken(Occurrence.objects.all()).get()) == 2


@pytest.mark.django_db
def test_who_can_still_come_is_asked_of_the_database(taken):
    taken(room=12)
    OccurrenceFactory(room_places=12)
    larger = OccurrenceFactory(room_places=13)
    hybrid = OccurrenceFactory(room_places=12, is_online=True, online_places=1)
    open_to_all = OccurrenceFactory(room_places=0)

    found = with_taken(Occurrence.objects.all()).filter(has_room())

    assert set(found) == {larger, hybrid, open_to_all}
