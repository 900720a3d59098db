"""Places that become free go to those who wait: to each of them once, and in their order."""

from datetime import timedelta

import pytest

from tests.factories.training import BEFORE, OccurrenceFactory
from tests.training.signups.queue import come, crowd, reasons, states
from training.schedule.services import change_occurrence
from training.signups.models import SignUp, State, Way
from training.signups.services import cancel, decline, expire_offers

pytestmark = pytest.mark.django_db

NEXT_DAY = BEFORE + timedelta(days=1)


def offered():
    """Who is offered a place, in the order of the queue, and how many different places these are."""
    found = SignUp.objects.filter(state=State.OFFERED).order_by("number")
    return [one.person for one in found], len({one.place_id for one in found})


@pytest.fixture
def queue(course):
    """One has the place and five wait."""
    return come(course, *crowd(6))


def test_each_of_several_new_places_is_offered_to_another_one(course, queue):
    change_occurrence(occurrence=course, room_places=4, at=BEFORE)

    assert offered() == ([one.person for one in queue[1:4]], 3)


def test_nobody_is_offered_a_place_twice(course, queue):
    for places in (3, 4):
        change_occurrence(occurrence=course, room_places=places, at=BEFORE)
        expire_offers(at=BEFORE)

    assert [reasons(one) for one in queue[1:4]] == [["queued", "offered"]] * 3
    assert [reasons(one) for one in queue[4:]] == [["queued"]] * 2


def test_offers_that_run_out_together_go_on_together(course, queue):
    change_occurrence(occurrence=course, room_places=3, at=BEFORE)

    expire_offers(at=NEXT_DAY)

    assert offered() == ([one.person for one in queue[3:5]], 2)


def test_who_declines_passes_on_one_place_and_leaves_the_other_offers_alone(course, queue):
    change_occurrence(occurrence=course, room_places=3, at=BEFORE)

    decline(sign_up=queue[1], at=BEFORE)

    assert offered() == ([queue[2].person, queue[3].person], 2)
    assert reasons(queue[2]) == ["queued", "offered"]


def test_places_of_both_ways_that_come_at_once_are_offered_to_who_wants_them(alice, bob, charlie):
    course = OccurrenceFactory(room_places=1, is_online=True, online_places=1)
    come(course, *crowd(1))
    come(course, *crowd(1), way=Way.ONLINE)
    come(course, alice, charlie)
    come(course, bob, way=Way.ONLINE)

    change_occurrence(occurrence=course, room_places=2, online_places=2, at=BEFORE)

    assert offered() == ([alice, bob], 2)


def test_who_let_an_offer_run_out_can_line_up_again_at_the_end(course, alice, bob, charlie):
    hers, *_ = come(course, alice, bob, charlie)
    cancel(sign_up=hers, at=BEFORE)
    expire_offers(at=NEXT_DAY)

    come(course, bob, at=NEXT_DAY)

    assert list(states(course).items())[:2] == [
        ("Charlie Cordes", State.OFFERED),
        ("Bob Becker", State.WAITING),
    ]
