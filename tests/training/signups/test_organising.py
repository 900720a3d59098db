"""Those who organise help others, within the same rules for places."""

import pytest

from tests.factories.training import AFTER, BEFORE, START, OccurrenceFactory
from tests.training.signups.queue import come, reasons, states
from training.signups.checks import CannotSignUp
from training.signups.models import SignUp, State
from training.signups.organising import add, remove, tick

pytestmark = pytest.mark.django_db


def test_organisers_sign_others_up_before_it_opens_and_after_the_deadline(alice, bob):
    course = OccurrenceFactory(sign_up_from=START, sign_up_until=START)

    hers, his = (add(occurrence=course, person=who, at=at) for who, at in ((alice, BEFORE), (bob, START)))

    assert (reasons(hers), reasons(his)) == (["added"], ["added"])
    assert set(states(course).values()) == {State.CONFIRMED}


def test_whom_organisers_add_to_a_full_course_waits_like_all(course, alice, bob, charlie):
    come(course, alice, bob)

    added = add(occurrence=course, person=charlie, at=BEFORE)

    assert (added.state, added.number) == (State.WAITING, 3)


def test_adding_twice_is_adding_once(course, alice):
    assert add(occurrence=course, person=alice, at=BEFORE) == add(occurrence=course, person=alice, at=BEFORE)
    assert SignUp.objects.count() == 1


def test_nobody_is_added_to_what_is_over(course, alice):
    with pytest.raises(CannotSignUp, match="vorbei"):
        add(occurrence=course, person=alice, at=AFTER)


def test_whom_organisers_remove_makes_room_for_the_next(course, alice, bob):
    hers, _ = come(course, alice, bob)

    remove(sign_up=hers, at=BEFORE)
    remove(sign_up=hers, at=BEFORE)

    assert states(course) == {"Bob Becker": State.OFFERED, "Alice Adler": State.CANCELLED}
    assert reasons(hers) == ["signed-up", "removed"]


def test_who_was_there_is_ticked(alice, bob, charlie):
    course = OccurrenceFactory()
    hers, his, _ = come(course, alice, bob, charlie)

    tick(occurrence=course, came={hers.pk: True, his.pk: False}, at=START)

    assert list(SignUp.objects.values_list("came", flat=True)) == [True, False, None]


def test_only_who_has_a_place_here_is_ticked(course, alice, bob):
    _, waits = come(course, alice, bob)
    [elsewhere] = come(OccurrenceFactory(starts_at=AFTER), bob)

    tick(occurrence=course, came={waits.pk: True, elsewhere.pk: True}, at=START)

    assert SignUp.objects.filter(came=True).count() == 0


def test_nobody_was_there_before_it_began(course, alice):
    [hers] = come(course, alice)

    with pytest.raises(CannotSignUp, match="erst ankreuzen"):
        tick(occurrence=course, came={hers.pk: True}, at=BEFORE)
