"""What lists and pages read about places."""

from datetime import timedelta

import pytest

from tests.factories.training import AFTER, BEFORE, START, OccurrenceFactory
from tests.training.signups.queue import come, crowd
from training.schedule.models import Occurrence
from training.schedule.places import Fullness, with_taken
from training.signups.models import SignUp, Way
from training.signups.queries import availability, position, sees_link, to_be_filled
from training.signups.services import cancel

pytestmark = pytest.mark.django_db

DOOR = START - timedelta(minutes=15)


def test_a_list_knows_what_is_taken(alice, bob, charlie, django_assert_num_queries):
    course = OccurrenceFactory(room_places=1, is_online=True, online_places=3)
    OccurrenceFactory(starts_at=AFTER)
    come(course, alice, bob)
    come(course, charlie, way=Way.ONLINE)

    with django_assert_num_queries(1):
        found = [(one.taken_room, one.taken_online) for one in with_taken(Occurrence.objects.all())]
    assert found == [(1, 1), (0, 0)]


def test_what_is_offered_is_not_free(course, alice, bob):
    hers, _ = come(course, alice, bob)

    cancel(sign_up=hers, at=BEFORE)

    assert availability(course) == Fullness.NONE


def test_a_position_counts_those_who_wait_before(course, alice, bob):
    *_, last = come(course, *crowd(1), alice, bob)

    assert position(last) == 2


@pytest.mark.parametrize(
    ("at", "sees"),
    [
        (DOOR - timedelta(seconds=1), False),
        (DOOR, True),
        (START + timedelta(hours=1), True),
        (START + timedelta(hours=2), False),
    ],
)
def test_the_link_is_seen_from_a_quarter_of_an_hour_before_until_the_end(course, alice, at, sees):
    [hers] = come(course, alice)

    assert sees_link(hers, at=at) is sees


def test_who_waits_does_not_see_the_link(course, alice, bob):
    *_, his = come(course, alice, bob)

    assert not sees_link(his, at=START)


def test_nobody_sees_the_link_of_what_is_called_off(course, alice):
    [hers] = come(course, alice)
    hers.occurrence.state = Occurrence.State.CALLED_OFF

    assert not sees_link(hers, at=START)


def test_only_what_can_go_on_is_filled(course, alice, bob):
    hers, _ = come(course, alice, bob)
    come(OccurrenceFactory(starts_at=AFTER), alice)
    assert to_be_filled(at=BEFORE) == []

    cancel(sign_up=hers, at=BEFORE)

    until = SignUp.objects.get(person=bob).offered_until
    assert (to_be_filled(at=BEFORE), to_be_filled(at=until)) == ([], [course.pk])
