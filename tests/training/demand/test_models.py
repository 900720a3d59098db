"""The database itself keeps what must hold of a wish."""

import pytest
from django.db import IntegrityError, transaction

from tests.factories.training import BEFORE, EventFactory
from tests.factories.wishes import WishFactory, supported
from training.demand.marks import mark
from training.demand.models import Contact, State, Support, Wish

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "about",
    [
        {"state": State.ANSWERED},
        {"state": State.OPEN, "key": ""},
        {"state": State.MERGED, "key": ""},
    ],
)
def test_a_wish_that_contradicts_itself_is_not_stored(about):
    with pytest.raises(IntegrityError), transaction.atomic():
        WishFactory(**about)


def test_an_open_wish_goes_into_no_other():
    with pytest.raises(IntegrityError), transaction.atomic():
        WishFactory(into=WishFactory())


def test_a_wish_does_not_go_into_itself():
    wish = WishFactory()

    with pytest.raises(IntegrityError), transaction.atomic():
        Wish.objects.update(into=wish, state=State.MERGED, key="")


def test_a_mark_is_there_once(alice):
    wish = supported(alice)

    with pytest.raises(IntegrityError), transaction.atomic():
        Support.objects.create(wish=wish, mark=mark(wish, alice.pk))


def test_an_address_is_there_once():
    wish = WishFactory()
    told = {"wish": wish, "email": "a@b.de", "left_on": BEFORE.date()}
    Contact.objects.create(**told)

    with pytest.raises(IntegrityError), transaction.atomic():
        Contact.objects.create(**told)


def test_a_closed_wish_makes_no_marks(alice):
    with pytest.raises(ValueError, match="no key"):
        mark(WishFactory(state=State.ANSWERED, key=""), alice.pk)


def test_keys_are_long_and_never_the_same():
    keys = {wish.key for wish in WishFactory.create_batch(5)}

    assert (len(keys), {len(key) for key in keys}) == (5, {64})


def test_a_draft_that_is_thrown_away_takes_no_wish_along():
    event = EventFactory()
    wish = WishFactory(event=event, state=State.PLANNED)

    event.delete()

    wish.refresh_from_db()
    assert (wish.event, wish.state) == (None, State.PLANNED)
