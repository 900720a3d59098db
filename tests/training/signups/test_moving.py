"""Changing the date keeps the turn."""

from datetime import timedelta

import pytest

from tests.factories.training import AFTER, BEFORE, OccurrenceFactory
from tests.training.signups.queue import come, crowd, reasons, states
from training.schedule.models import Occurrence
from training.schedule.signals import occurrence_changed
from training.signups.checks import CannotSignUp
from training.signups.models import State
from training.signups.moving import BY_ORGANISERS, GivesUpPlace, move
from training.signups.organising import add
from training.signups.services import cancel

pytestmark = pytest.mark.django_db

MINUTE = timedelta(minutes=1)


@pytest.fixture
def other(course):
    """Another date of the same event with one place."""
    return OccurrenceFactory(event=course.event, starts_at=AFTER, room_places=1)


def test_who_moves_takes_the_place_there_and_leaves_this_one(course, other, alice, bob):
    hers, _ = come(course, alice, bob)

    there = move(sign_up=hers, to=other, at=BEFORE)

    assert states(course) == {"Bob Becker": State.OFFERED, "Alice Adler": State.CANCELLED}
    assert states(other) == {"Alice Adler": State.CONFIRMED}
    assert (reasons(hers), reasons(there)) == (["signed-up", "moved-away"], ["moved-here"])


def test_who_asked_earlier_is_served_earlier(course, other, alice, bob, charlie):
    _, hers = come(course, *crowd(1), alice)
    come(other, bob, charlie, *crowd(1), at=BEFORE + MINUTE)

    there = move(sign_up=hers, to=other, at=BEFORE + 2 * MINUTE)

    assert list(states(other))[:3] == ["Bob Becker", "Alice Adler", "Charlie Cordes"]
    assert there.asked_at == BEFORE


def test_nobody_is_overtaken_who_asked_first(course, other, alice, bob, charlie):
    come(other, bob, charlie, at=BEFORE - MINUTE)
    [hers] = come(course, alice)

    move(sign_up=hers, to=other, at=BEFORE, may_wait=True)

    assert list(states(other)) == ["Bob Becker", "Charlie Cordes", "Alice Adler"]


def test_moving_twice_is_moving_once(course, other, alice):
    [hers] = come(course, alice)

    assert move(sign_up=hers, to=other, at=BEFORE) == move(sign_up=hers, to=other, at=BEFORE)
    assert len(reasons(hers)) == 2


def test_one_can_come_back(course, other, alice):
    [hers] = come(course, alice)
    there = move(sign_up=hers, to=other, at=BEFORE)

    assert move(sign_up=there, to=course, at=BEFORE) == hers
    assert states(course) == {"Alice Adler": State.CONFIRMED}


def test_another_event_is_no_other_date(course, alice):
    [hers] = come(course, alice)

    with pytest.raises(CannotSignUp, match="derselben Veranstaltung"):
        move(sign_up=hers, to=OccurrenceFactory(starts_at=AFTER), at=BEFORE)
    assert states(course) == {"Alice Adler": State.CONFIRMED}


def test_where_one_cannot_sign_up_one_keeps_the_place(course, alice):
    closed = OccurrenceFactory(event=course.event, starts_at=AFTER, sign_up_from=AFTER)
    [hers] = come(course, alice)

    with pytest.raises(CannotSignUp, match="Anmeldung ab"):
        move(sign_up=hers, to=closed, at=BEFORE)
    assert (states(course), states(closed)) == ({"Alice Adler": State.CONFIRMED}, {})


def test_who_was_signed_up_for_a_date_that_is_called_off_comes_first(course, other, alice, bob, charlie):
    _, hers = come(course, bob, alice)
    come(other, *crowd(1), charlie, at=BEFORE + MINUTE)
    course.state = Occurrence.State.CALLED_OFF
    course.save()
    occurrence_changed.send(Occurrence, occurrence=course, at=BEFORE + MINUTE)

    move(sign_up=hers, to=other, at=BEFORE + 2 * MINUTE)

    assert list(states(other))[1:] == ["Alice Adler", "Charlie Cordes"]


def test_who_cancelled_has_no_turn_to_keep(course, other, alice):
    [hers] = come(course, alice)
    cancel(sign_up=hers, at=BEFORE)

    with pytest.raises(CannotSignUp, match="nicht angemeldet"):
        move(sign_up=hers, to=other, at=BEFORE)


def test_in_a_house_of_one_way_the_way_follows(alice):
    hybrid = OccurrenceFactory(is_online=True, online_places=1)
    online = OccurrenceFactory(
        event=hybrid.event, starts_at=AFTER, room=None, room_places=0, is_online=True, online_places=1
    )
    [hers] = come(hybrid, alice)

    assert move(sign_up=hers, to=online, at=BEFORE).way == "online"


def test_nobody_gives_a_place_up_without_saying_so(course, other, alice, bob):
    come(other, bob)
    [hers] = come(course, alice)

    with pytest.raises(GivesUpPlace):
        move(sign_up=hers, to=other, at=BEFORE)

    assert (states(course), states(other)) == (
        {"Alice Adler": State.CONFIRMED},
        {"Bob Becker": State.CONFIRMED},
    )
    assert reasons(hers) == ["signed-up"]


def test_who_says_so_waits_there(course, other, alice, bob):
    come(other, bob)
    [hers] = come(course, alice)

    there = move(sign_up=hers, to=other, at=BEFORE, may_wait=True)

    assert (there.state, states(course)) == (State.WAITING, {"Alice Adler": State.CANCELLED})


def test_who_waits_here_may_wait_there_without_a_question(course, other, alice, bob, charlie):
    come(other, bob)
    _, hers = come(course, charlie, alice)

    assert move(sign_up=hers, to=other, at=BEFORE).state == State.WAITING


def test_organisers_move_somebody_before_it_opens_and_after_the_deadline(alice):
    course = OccurrenceFactory(sign_up_until=BEFORE)
    closed = OccurrenceFactory(event=course.event, starts_at=AFTER, sign_up_from=AFTER)
    hers = add(occurrence=course, person=alice, at=BEFORE)

    there = move(sign_up=hers, to=closed, at=BEFORE, rules=BY_ORGANISERS)

    assert (states(course), states(closed)) == (
        {"Alice Adler": State.CANCELLED},
        {"Alice Adler": State.CONFIRMED},
    )
    assert (reasons(hers), reasons(there)) == (["added", "shifted-away"], ["shifted-here"])


def test_whom_organisers_move_keeps_the_turn(course, other, alice, bob, charlie):
    _, hers = come(course, *crowd(1), alice)
    come(other, bob, charlie, at=BEFORE + MINUTE)

    move(sign_up=hers, to=other, at=BEFORE + 2 * MINUTE, rules=BY_ORGANISERS)

    assert list(states(other)) == ["Bob Becker", "Alice Adler", "Charlie Cordes"]


def test_nobody_is_moved_to_where_they_are(course, other, alice):
    [hers], _ = come(course, alice), add(occurrence=other, person=alice, at=BEFORE)

    with pytest.raises(CannotSignUp, match="schon"):
        move(sign_up=hers, to=other, at=BEFORE, rules=BY_ORGANISERS)
    assert states(course) == {"Alice Adler": State.CONFIRMED}


def test_nobody_is_moved_to_what_is_called_off(course, other, alice):
    [hers] = come(course, alice)
    Occurrence.objects.filter(pk=other.pk).update(state=Occurrence.State.CALLED_OFF)

    with pytest.raises(CannotSignUp, match="fällt aus"):
        move(sign_up=hers, to=other, at=BEFORE, rules=BY_ORGANISERS)
