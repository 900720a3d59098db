"""Slices may give out keys to a sign-up that has not opened; sign-ups know nothing more of them."""

from datetime import timedelta

import pytest

from tests.factories.training import BEFORE, OccurrenceFactory
from training.signups.checks import CannotSignUp
from training.signups.early import early
from training.signups.models import SignUp
from training.signups.services import sign_up

pytestmark = pytest.mark.django_db


@pytest.fixture
def date(monkeypatch):
    """A date that opens next week; "Sesam" opens it today."""
    date = OccurrenceFactory(sign_up_from=BEFORE + timedelta(days=5))
    monkeypatch.setattr(
        early, "asked", [lambda pk, key: False, lambda pk, key: (pk, key) == (date.pk, "Sesam")]
    )
    return date


def test_a_key_that_fits_opens(date, alice):
    assert sign_up(occurrence=date, person=alice, early_key="Sesam", at=BEFORE).place is not None


@pytest.mark.parametrize("key", ["", "sesam", "Sesam ", "x" * 5000])
def test_another_key_opens_nothing(date, alice, key):
    with pytest.raises(CannotSignUp, match="Anmeldung ab"):
        sign_up(occurrence=date, person=alice, early_key=key, at=BEFORE)


def test_a_key_to_one_date_is_none_to_another(date, alice):
    other = OccurrenceFactory(sign_up_from=date.sign_up_from)

    with pytest.raises(CannotSignUp):
        sign_up(occurrence=other, person=alice, early_key="Sesam", at=BEFORE)


def test_a_key_does_not_open_what_is_over_or_closed(date, alice):
    date.sign_up_until = BEFORE
    date.save()

    with pytest.raises(CannotSignUp, match="endete"):
        sign_up(occurrence=date, person=alice, early_key="Sesam", at=BEFORE)


def test_a_key_makes_no_place(date, alice, bob):
    date.room_places = 1
    date.save()
    for person in (alice, bob):
        sign_up(occurrence=date, person=person, early_key="Sesam", at=BEFORE)

    assert [one.state for one in SignUp.objects.all()] == ["confirmed", "waiting"]


def test_no_key_is_stored(date, alice):
    sign_up(occurrence=date, person=alice, early_key="Sesam", at=BEFORE)

    assert "Sesam" not in str(SignUp.objects.values())
