"""Signing up, and what becomes of a place that somebody gives back."""

from datetime import timedelta

import pytest

from tests.factories.people import DepartmentFactory
from tests.factories.training import BEFORE, START, OccurrenceFactory
from tests.training.signups.queue import come, crowd, reasons, states
from training.schedule.models import WantedRole
from training.signups.checks import CannotSignUp
from training.signups.models import SignUp, State, Way
from training.signups.services import accept, cancel, decline, expire_offers, sign_up

pytestmark = pytest.mark.django_db

NEXT_DAY = BEFORE + timedelta(days=1)  # eight working hours later
LATER = NEXT_DAY + timedelta(minutes=5)


def test_the_first_gets_the_place_and_the_next_waits(course, alice, bob):
    come(course, alice, bob)

    assert states(course) == {"Alice Adler": State.CONFIRMED, "Bob Becker": State.WAITING}


def test_signing_up_twice_is_signing_up_once(course, alice):
    first, second = come(course, alice, alice)

    assert (first, reasons(first)) == (second, ["signed-up"])


def test_the_department_is_noted_as_it_was_on_that_day(course, alice):
    [mine] = come(course, alice)
    old = alice.department
    alice.department = DepartmentFactory(slug="fb-finanzen", name="Fachbereich Finanzen")
    alice.save()

    assert SignUp.objects.get(pk=mine.pk).department == old


def test_a_place_that_becomes_free_is_offered_to_the_first_who_waits(course, alice, bob, charlie):
    hers, his, _ = come(course, alice, bob, charlie)

    cancel(sign_up=hers, at=BEFORE)

    assert states(course) == {
        "Bob Becker": State.OFFERED,
        "Charlie Cordes": State.WAITING,
        "Alice Adler": State.CANCELLED,
    }
    his.refresh_from_db()
    assert his.offered_until == NEXT_DAY


def test_an_offer_ends_when_it_begins(course, alice, bob):
    shortly = START - timedelta(hours=1)
    hers, his = come(course, alice, bob)

    cancel(sign_up=hers, at=shortly)

    his.refresh_from_db()
    assert his.offered_until == START


def test_nobody_is_offered_a_place_once_it_has_begun(course, alice, bob):
    _, his = come(course, alice, bob)

    cancel(sign_up=his, at=START)

    assert states(course) == {"Alice Adler": State.CONFIRMED, "Bob Becker": State.CANCELLED}


@pytest.fixture
def offered(course, alice, bob, charlie):
    """Bob is offered the place, Charlie is the next."""
    hers, his, _ = come(course, alice, bob, charlie)
    cancel(sign_up=hers, at=BEFORE)
    return his


def test_who_accepts_has_the_place(offered, course):
    accept(sign_up=offered, at=BEFORE)

    assert states(course)["Bob Becker"] == State.CONFIRMED
    assert reasons(offered) == ["queued", "offered", "accepted"]


def test_accepting_twice_is_accepting_once(offered):
    accept(sign_up=offered, at=BEFORE)
    accept(sign_up=offered, at=LATER)

    assert reasons(offered) == ["queued", "offered", "accepted"]


def test_who_declines_lets_the_next_decide(offered, course):
    decline(sign_up=offered, at=BEFORE)
    decline(sign_up=offered, at=BEFORE)

    assert states(course)["Charlie Cordes"] == State.OFFERED
    assert reasons(offered) == ["queued", "offered", "declined"]


def test_who_does_not_answer_lets_the_next_decide(offered, course):
    expire_offers(at=NEXT_DAY)

    assert states(course) == {
        "Charlie Cordes": State.OFFERED,
        "Alice Adler": State.CANCELLED,
        "Bob Becker": State.CANCELLED,
    }
    assert reasons(offered) == ["queued", "offered", "expired"]


def test_there_is_time_to_answer_until_the_last_second(offered, course):
    expire_offers(at=NEXT_DAY - timedelta(seconds=1))

    assert states(course)["Bob Becker"] == State.OFFERED


@pytest.mark.parametrize("answer", [accept, decline])
def test_after_the_deadline_an_answer_comes_too_late(offered, answer):
    with pytest.raises(CannotSignUp, match=r"Das Angebot galt bis 24\.11\., 9 Uhr\."):
        answer(sign_up=offered, at=NEXT_DAY)


@pytest.mark.parametrize("answer", [accept, decline])
def test_who_was_offered_nothing_can_answer_nothing(course, alice, bob, answer):
    _, his = come(course, alice, bob)

    with pytest.raises(CannotSignUp, match="kein Platz reserviert"):
        answer(sign_up=his, at=BEFORE)


def test_cancelling_twice_is_cancelling_once(course, alice):
    [hers] = come(course, alice)
    cancel(sign_up=hers, at=BEFORE)
    cancel(sign_up=hers, at=BEFORE)

    assert reasons(hers) == ["signed-up", "cancelled"]


def test_who_comes_back_stands_at_the_end(course, alice, bob, charlie):
    _, his, _ = come(course, alice, bob, charlie)
    cancel(sign_up=his, at=BEFORE)

    come(course, bob)

    assert list(states(course)) == ["Alice Adler", "Charlie Cordes", "Bob Becker"]


def test_after_the_deadline_only_who_waits_cancels_alone(alice, bob):
    course = OccurrenceFactory(room_places=1, sign_up_until=NEXT_DAY)
    hers, his = come(course, alice, bob)

    cancel(sign_up=his, at=LATER)

    with pytest.raises(CannotSignUp, match=r"Abmelden ging bis 24\.11\., 9 Uhr"):
        cancel(sign_up=hers, at=LATER)
    assert states(course) == {"Alice Adler": State.CONFIRMED, "Bob Becker": State.CANCELLED}


def test_places_in_the_room_and_online_are_counted_apart(alice, bob, charlie):
    course = OccurrenceFactory(room_places=1, is_online=True, online_places=1)
    come(course, alice, bob)
    come(course, charlie, way=Way.ONLINE)

    assert list(states(course).values()) == [State.CONFIRMED, State.WAITING, State.CONFIRMED]


def test_a_department_gets_no_more_than_its_share(alice):
    course = OccurrenceFactory(room_places=2, most_per_department=1)
    finance = DepartmentFactory(slug="fb-finanzen", name="Fachbereich Finanzen")
    [bob, dora] = [*crowd(1), *crowd(1, department=finance)]
    hers, *_ = come(course, alice, bob, dora)
    assert list(states(course).values()) == [State.CONFIRMED, State.WAITING, State.CONFIRMED]

    cancel(sign_up=hers, at=BEFORE)

    assert states(course)[str(bob)] == State.OFFERED


def test_a_role_gets_no_more_than_were_wanted(alice, bob, charlie):
    course = OccurrenceFactory()
    law = WantedRole.objects.create(event=course.event, name="Recht")
    design = WantedRole.objects.create(event=course.event, name="Gestaltung")
    come(course, alice, bob, role=law)
    come(course, charlie, role=design)

    assert list(states(course).values()) == [State.CONFIRMED, State.WAITING, State.CONFIRMED]


@pytest.mark.parametrize("waiting", [1, 3])
def test_signing_up_asks_the_same_however_many_wait(django_assert_num_queries, course, alice, waiting):
    come(course, *crowd(1 + waiting))

    with django_assert_num_queries(14):
        sign_up(occurrence=course, person=alice, at=BEFORE)
