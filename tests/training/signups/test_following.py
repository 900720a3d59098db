"""The queue follows what becomes of the occurrence."""

from datetime import timedelta

import pytest

from tests.factories.training import BEFORE, START
from tests.training.signups.queue import come, reasons, states
from training.schedule.models import Occurrence
from training.schedule.signals import occurrence_changed
from training.signups.models import Place, SignUp, State
from training.signups.services import cancel

pytestmark = pytest.mark.django_db


def change(occurrence, at=BEFORE, **about):
    Occurrence.objects.filter(pk=occurrence.pk).update(**about)
    occurrence.refresh_from_db()
    occurrence_changed.send(Occurrence, occurrence=occurrence, at=at)


def test_new_places_are_offered(course, alice, bob, charlie):
    come(course, alice, bob, charlie)

    change(course, room_places=2)

    assert list(states(course).values()) == [State.CONFIRMED, State.OFFERED, State.WAITING]


def test_who_has_a_place_keeps_it_where_places_become_fewer(course, alice, bob, charlie):
    change(course, room_places=2)
    hers, *_ = come(course, alice, bob, charlie)

    change(course, room_places=1)
    assert list(states(course).values()) == [State.CONFIRMED, State.CONFIRMED, State.WAITING]

    cancel(sign_up=hers, at=BEFORE)
    assert list(states(course).values()) == [State.CONFIRMED, State.WAITING, State.CANCELLED]
    assert Place.objects.count() == 1


def test_nobody_keeps_a_place_at_what_is_called_off(course, alice, bob):
    hers, his = come(course, alice, bob)

    change(course, state=Occurrence.State.CALLED_OFF)

    assert set(states(course).values()) == {State.CANCELLED}
    assert (reasons(hers), reasons(his)) == (["signed-up", "called-off"], ["queued", "called-off"])


def test_an_offer_ends_with_the_new_start(course, alice, bob):
    hers, _ = come(course, alice, bob)
    cancel(sign_up=hers, at=BEFORE)
    sooner = BEFORE + timedelta(hours=3)

    change(course, starts_at=sooner)

    assert SignUp.objects.get(person=bob).offered_until == sooner


def test_what_is_moved_away_leaves_the_offers_alone(course, alice, bob):
    hers, _ = come(course, alice, bob)
    cancel(sign_up=hers, at=BEFORE)

    change(course, starts_at=START + timedelta(hours=1))

    assert SignUp.objects.get(person=bob).offered_until == BEFORE + timedelta(days=1)
