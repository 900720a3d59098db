"""What the database keeps true about places, whoever forgets a lock."""

import pytest
from django.db import IntegrityError

from tests.factories.training import BEFORE, OccurrenceFactory
from training.signups.models import Place, SignUp, State, Way

pytestmark = pytest.mark.django_db


@pytest.fixture
def occurrence():
    return OccurrenceFactory()


def place(occurrence, number=1):
    return Place.objects.create(occurrence=occurrence, way=Way.ROOM, number=number)


def sign_up(occurrence, number=1, state=State.WAITING, **who):
    return SignUp.objects.create(occurrence=occurrence, number=number, state=state, asked_at=BEFORE, **who)


def test_a_place_is_given_once(occurrence, alice, bob):
    only = place(occurrence)
    sign_up(occurrence, 1, State.CONFIRMED, person=alice, place=only)

    with pytest.raises(IntegrityError):
        sign_up(occurrence, 2, State.CONFIRMED, person=bob, place=only)


@pytest.mark.parametrize("state", [State.CONFIRMED, State.OFFERED])
def test_nobody_is_promised_a_place_without_one(occurrence, alice, state):
    until = BEFORE if state == State.OFFERED else None

    with pytest.raises(IntegrityError, match="sign_up_has_a_place_or_waits"):
        sign_up(occurrence, state=state, person=alice, offered_until=until)


def test_nobody_who_waits_holds_a_place(occurrence, alice):
    with pytest.raises(IntegrityError, match="sign_up_has_a_place_or_waits"):
        sign_up(occurrence, person=alice, place=place(occurrence))


def test_an_offer_has_an_end(occurrence, alice):
    with pytest.raises(IntegrityError, match="sign_up_offer_has_an_end"):
        sign_up(occurrence, state=State.OFFERED, person=alice, place=place(occurrence))


def test_a_person_signs_up_once(occurrence, alice):
    sign_up(occurrence, 1, person=alice)

    with pytest.raises(IntegrityError):
        sign_up(occurrence, 2, person=alice)


def test_a_guest_signs_up_once(occurrence):
    sign_up(occurrence, 1, guest_email="gast@musterfelden.example")

    with pytest.raises(IntegrityError):
        sign_up(occurrence, 2, guest_email="gast@musterfelden.example")


@pytest.mark.parametrize("is_both", [True, False])
def test_a_sign_up_is_of_a_person_or_a_guest(occurrence, alice, is_both):
    who = {"person": alice, "guest_email": "gast@musterfelden.example"} if is_both else {}

    with pytest.raises(IntegrityError, match="sign_up_is_of_a_person_or_a_guest"):
        sign_up(occurrence, **who)


def test_two_people_never_have_the_same_number(occurrence, alice, bob):
    sign_up(occurrence, 1, person=alice)

    with pytest.raises(IntegrityError):
        sign_up(occurrence, 1, person=bob)


@pytest.mark.parametrize(
    ("state", "number"), [(State.WAITING, None), (State.UNPROVEN, 1), (State.CANCELLED, 1)]
)
def test_only_who_stands_in_the_queue_has_a_number(occurrence, alice, state, number):
    with pytest.raises(IntegrityError, match="sign_up_is_numbered_in_the_queue"):
        sign_up(occurrence, number, state, person=alice)


def test_an_occurrence_takes_its_places_and_sign_ups_along(occurrence, alice):
    sign_up(occurrence, state=State.CONFIRMED, person=alice, place=place(occurrence))

    occurrence.delete()

    assert (Place.objects.count(), SignUp.objects.count()) == (0, 0)
