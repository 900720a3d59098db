"""Wishing and supporting: everybody counts once, and nothing stored tells who."""

from uuid import uuid4

import pytest

from tests.factories.people import UserFactory
from tests.factories.training import BEFORE
from tests.factories.wishes import WishFactory, supported
from training.demand.checks import CannotSupport
from training.demand.deciding import answer
from training.demand.grouping import merge
from training.demand.models import Contact, State, Support, Wish
from training.demand.services import send_wish, support, withdraw

pytestmark = pytest.mark.django_db


def send(**told):
    words = {"what": "Hilfe bei Pivot", "what_for": "Listen", "once": uuid4(), "at": BEFORE}
    return send_wish(**{**words, **told})


def test_a_new_wish_is_read_by_the_unit_first():
    wish = send()

    assert (wish.state, wish.supporters, str(wish.sent_on)) == (State.NEW, 0, "2026-11-23")
    assert list(Wish.objects.readable()) == []


def test_the_same_form_sent_twice_is_one_wish():
    once = uuid4()

    assert send(once=once, email="a@b.de") == send(once=once, email="c@d.de")
    assert [one.email for one in Contact.objects.all()] == ["a@b.de"]


def test_a_wish_has_an_address_only_where_somebody_left_one():
    send()
    wish = send(email="Alma@Musterfelden.example")

    assert list(Contact.objects.values_list("wish", "email")) == [(wish.pk, "alma@musterfelden.example")]


def test_somebody_supports_once_however_often_they_press(alice):
    assert supported(alice, alice, alice).supporters == 1


def test_each_supports_for_themselves(alice, bob):
    assert supported(alice, bob).supporters == 2


def test_a_support_is_taken_back_with_the_address(alice, bob):
    wish = supported(alice, bob, tell_me=True)

    assert withdraw(wish=wish, person=alice).supporters == 1
    assert [one.email for one in Contact.objects.all()] == [bob.email]


def test_who_has_not_supported_takes_nothing_back(alice, bob):
    assert withdraw(wish=supported(alice), person=bob).supporters == 1


def test_who_has_no_address_supports_without_one():
    assert supported(UserFactory(email=""), tell_me=True).contacts.count() == 0


@pytest.mark.parametrize("state", [State.NEW, State.ANSWERED])
def test_what_is_not_open_is_not_supported(alice, state):
    wish = WishFactory(state=state, key="" if state == State.ANSWERED else "k")

    with pytest.raises(CannotSupport):
        support(wish=wish, person=alice, at=BEFORE)
    assert Support.objects.count() == 0


def test_a_wish_that_is_gone_gets_a_sentence(alice):
    wish = WishFactory()
    Wish.objects.all().delete()

    with pytest.raises(CannotSupport, match="gibt es nicht mehr"):
        support(wish=wish, person=alice, at=BEFORE)


def test_who_supports_a_grouped_wish_supports_the_other(alice):
    wish, other = WishFactory(), WishFactory()
    merge(wish=wish, into=other, at=BEFORE)

    assert support(wish=wish, person=alice, at=BEFORE) == other


def test_the_marks_of_one_person_at_two_wishes_have_nothing_in_common(alice):
    supported(alice), supported(alice)

    assert len(set(Support.objects.values_list("mark", flat=True))) == 2


def test_a_mark_cannot_be_made_again_without_the_secret_of_the_house(alice, settings):
    wish = supported(alice)
    settings.SECRET_KEY = "what somebody with a stolen database would guess"

    assert support(wish=wish, person=alice, at=BEFORE).supporters == 2


def test_a_closed_wish_keeps_its_number_and_loses_key_and_marks(alice, bob):
    wish = answer(wish=supported(alice, bob, tell_me=True), answer="Im Januar.")

    assert (wish.supporters, wish.key, wish.state) == (2, "", State.ANSWERED)
    assert (Support.objects.count(), Contact.objects.count()) == (0, 0)


def test_no_table_of_wishes_leads_to_a_person():
    tables = [Wish, Support, Contact]

    related = {
        field.related_model.__name__ for one in tables for field in one._meta.fields if field.is_relation
    }
    assert related == {"Wish", "Event", "FieldOfAction"}
    assert [field.name for field in Support._meta.fields] == ["mark", "wish"]
