"""Wishes that mean the same become one."""

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intranet.people.models import User
from tests.factories.articles import FieldOfActionFactory
from tests.factories.people import DepartmentFactory, UserFactory
from tests.factories.training import BEFORE
from tests.factories.wishes import WishFactory, supported
from training.demand.checks import CannotDecide
from training.demand.grouping import merge
from training.demand.models import Contact, State, Support, Wish
from training.demand.services import support, withdraw

pytestmark = pytest.mark.django_db


def test_who_supports_both_is_counted_once(alice, bob, charlie):
    wish, other = supported(alice, bob), supported(bob, charlie)

    assert merge(wish=wish, into=other, at=BEFORE).supporters == 3


def test_who_supported_the_grouped_wish_cannot_support_again(alice):
    wish, other = supported(alice), WishFactory()
    merge(wish=wish, into=other, at=BEFORE)

    assert support(wish=other, person=alice, at=BEFORE).supporters == 1


def test_a_grouped_wish_has_no_key_no_marks_and_is_not_read(alice):
    wish, other = supported(alice), WishFactory()
    merge(wish=wish, into=other, at=BEFORE)
    wish.refresh_from_db()

    assert (wish.key, wish.state, wish.into) == ("", State.MERGED, other)
    assert (wish.supports.count(), list(Wish.objects.readable())) == (0, [other])


def test_addresses_move_and_none_is_there_twice(alice, bob):
    wish, other = supported(alice, bob, tell_me=True), supported(bob, tell_me=True)

    merge(wish=wish, into=other, at=BEFORE)

    assert sorted(Contact.objects.values_list("wish", "email")) == [
        (other.pk, alice.email),
        (other.pk, bob.email),
    ]


def test_what_was_grouped_before_goes_along():
    first, second, third = WishFactory.create_batch(3)
    merge(wish=first, into=second, at=BEFORE)

    merge(wish=second, into=third, at=BEFORE)

    assert set(Wish.objects.filter(state=State.MERGED).values_list("into", flat=True)) == {third.pk}


def test_the_mark_of_somebody_who_has_left_stays_behind(alice, bob):
    wish, other = supported(alice, bob), WishFactory()
    alice.delete()

    assert merge(wish=wish, into=other, at=BEFORE).supporters == 1


def test_together_they_may_be_enough(alice, bob, settings):
    settings.WISH_THRESHOLD = 2
    DepartmentFactory(), FieldOfActionFactory()

    assert merge(wish=supported(alice), into=supported(bob), at=BEFORE).state == State.PLANNED


@pytest.mark.parametrize(
    ("states", "sentence"),
    [
        ((State.ANSWERED, State.OPEN), "abgeschlossen"),
        ((State.OPEN, State.ANSWERED), "abgeschlossen"),
        ((State.PLANNED, State.OPEN), "schon einen Termin"),
    ],
)
def test_what_is_decided_stays_apart(states, sentence):
    wish, other = (WishFactory(state=one, key="" if one == State.ANSWERED else "k") for one in states)

    with pytest.raises(CannotDecide, match=sentence):
        merge(wish=wish, into=other, at=BEFORE)


def test_a_wish_does_not_go_into_itself_or_into_nothing():
    wish, gone = WishFactory.create_batch(2)
    Wish.objects.filter(pk=gone.pk).delete()

    for other, sentence in ((wish, "sich selbst"), (gone, "gibt es nicht mehr")):
        with pytest.raises(CannotDecide, match=sentence):
            merge(wish=wish, into=other, at=BEFORE)


PEOPLE, WISHES = 4, 3
NUMBERS = {"person": st.integers(0, PEOPLE - 1), "wish": st.integers(0, WISHES - 1)}
DEEDS = st.one_of(
    st.tuples(st.sampled_from(["support", "withdraw"]), NUMBERS["person"], NUMBERS["wish"]),
    st.tuples(st.just("merge"), NUMBERS["wish"], NUMBERS["wish"]),
)


@pytest.fixture
def crowd(db):
    return UserFactory.create_batch(PEOPLE)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(deeds=st.lists(DEEDS, max_size=14))
def test_whatever_is_grouped_in_whatever_order_nobody_counts_twice(crowd, deeds):
    with transaction.atomic():
        told(crowd, deeds)
        transaction.set_rollback(True)


def told(crowd: list[User], deeds: list[tuple[str, int, int]]) -> None:
    """Do it, keep a list of names beside it, and compare."""
    wishes = WishFactory.create_batch(WISHES)
    names: dict[int, set[int]] = {wish.pk: set() for wish in wishes}
    now = {wish.pk: wish.pk for wish in wishes}
    for deed, first, second in deeds:
        if deed == "merge":
            one, other = (now[wishes[number].pk] for number in (first, second))
            if one != other:
                merge(wish=Wish(pk=one), into=Wish(pk=other), at=BEFORE)
                names[other] |= names.pop(one)
                now = {pk: other if at == one else at for pk, at in now.items()}
        elif deed == "support":
            support(wish=wishes[second], person=crowd[first], at=BEFORE)
            names[now[wishes[second].pk]].add(first)
        else:
            withdraw(wish=wishes[second], person=crowd[first])
            names[now[wishes[second].pk]].discard(first)
    counted = dict(Wish.objects.exclude(state=State.MERGED).values_list("pk", "supporters"))
    assert counted == {pk: len(theirs) for pk, theirs in names.items()}
    assert Support.objects.count() == sum(counted.values())
