"""The unit decides about wishes in the admin, and sees numbers instead of people."""

import pytest
from django.test import Client

from intranet.people.roles import Role
from intranet.people.services import set_roles
from tests.factories.articles import FieldOfActionFactory
from tests.factories.people import DepartmentFactory, UserFactory
from tests.factories.training import BEFORE
from tests.factories.wishes import WishFactory, supported
from training.demand.grouping import merge
from training.demand.models import State, Wish
from training.schedule.models import Event

pytestmark = pytest.mark.django_db


def decide(unit, wish, deed, **told):
    response = unit.post(f"/admin/wish/decide/{wish.pk}/", {"deed": deed, **told})
    wish.refresh_from_db()
    return response


def rows(unit, query=""):
    return unit.get(f"/admin/wish/{query}").context["object_list"]


def test_new_wishes_stand_first_then_the_most_supported(unit, alice):
    WishFactory(what="wenig")
    supported(alice, what="viel")
    WishFactory(what="neu", state=State.NEW)

    assert [wish.what for wish in rows(unit)] == ["neu", "viel", "wenig"]


def test_the_list_counts(unit, alice, bob):
    merge(wish=supported(alice, tell_me=True), into=supported(bob, tell_me=True), at=BEFORE)

    wish = rows(unit, "?state=open")[0]

    assert (wish.supporters, wish.others, wish.addresses) == (2, 1, 2)


def test_a_wish_is_let_through(unit):
    wish = WishFactory(state=State.NEW)

    assert decide(unit, wish, "let-through").status_code == 302
    assert wish.state == State.OPEN


def test_an_event_is_made_and_can_be_opened(unit):
    FieldOfActionFactory(), DepartmentFactory()
    wish = WishFactory()

    decide(unit, wish, "make-event")

    assert (wish.state, wish.event.is_published) == (State.PLANNED, False)
    assert f"/admin/event/edit/{wish.event.pk}/" in unit.get(f"/admin/wish/decide/{wish.pk}/").text


def test_two_presses_make_one_event(unit):
    FieldOfActionFactory()
    wish = WishFactory()

    assert [decide(unit, wish, "make-event").status_code for _ in range(2)] == [302, 302]
    assert Event.objects.count() == 1


def test_an_answer_is_shown_to_everybody(unit, client):
    wish = WishFactory()

    decide(unit, wish, "answer", answer="Ab Januar.\r\nVersprochen.")

    assert wish.answer == "Ab Januar.\nVersprochen."
    assert "Ab Januar." in Client().get(wish.get_absolute_url()).text


def test_an_answer_that_is_refused_is_not_lost(unit):
    wish = WishFactory()

    response = decide(unit, wish, "answer", answer="x" * 601)

    assert (response.status_code, wish.state) == (409, State.OPEN)
    assert "x" * 601 in response.text


def test_wishes_are_grouped_and_the_most_alike_is_offered_first(unit, told, alice):
    far = supported(alice, what="Moderieren")
    near, wish = told(what="Pivot-Tabellen"), told(what="Pivot")
    page = unit.get(f"/admin/wish/decide/{wish.pk}/")
    assert page.context["others"] == [near, far]

    decide(unit, wish, "merge", into=near.pk)

    assert (wish.state, wish.into) == (State.MERGED, near)


@pytest.mark.parametrize("into", ["", "x", "0", "9" * 40, "²", "-1"])
def test_a_wish_goes_into_none_that_is_not_there(unit, into):
    wish = WishFactory()

    assert decide(unit, wish, "merge", into=into).status_code == 409
    assert wish.state == State.OPEN


@pytest.mark.parametrize("deed", ["", "let-through", "nonsense"])
def test_a_button_that_is_not_there_does_nothing(unit, deed):
    wish = WishFactory()

    assert (decide(unit, wish, deed).status_code, wish.state) == (409, State.OPEN)


def test_a_closed_wish_has_no_buttons(unit):
    wish = WishFactory(state=State.ANSWERED, key="", answer="Ab Januar.")

    assert 'name="deed"' not in unit.get(f"/admin/wish/decide/{wish.pk}/").text


def test_looking_decides_nothing(unit):
    wish = WishFactory(state=State.NEW)

    unit.get(f"/admin/wish/decide/{wish.pk}/?deed=let-through")

    wish.refresh_from_db()
    assert wish.state == State.NEW


def test_the_words_of_a_wish_can_be_tidied_up(unit, alice):
    wish = supported(alice, what="Pifot")
    told = {"what": "Pivot", "what_for": "Listen", "kind": "", "field": ""}

    unit.post(f"/admin/wish/edit/{wish.pk}/", told)

    wish.refresh_from_db()
    assert (wish.what, wish.supporters, wish.state) == ("Pivot", 1, State.OPEN)


@pytest.mark.parametrize("role", [Role.EMPLOYEE, Role.EDITOR, Role.STAFF_COUNCIL, Role.ADMINISTRATOR])
def test_others_decide_nothing(role, browser):
    person, wish = UserFactory(), WishFactory(state=State.NEW)
    set_roles(person=person, roles=[role])

    decide(browser(person), wish, "let-through")

    assert wish.state == State.NEW


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_no_more_for_more_wishes(unit, count, django_assert_num_queries):
    WishFactory.create_batch(count)
    unit.get("/admin/wish/")

    with django_assert_num_queries(12):
        assert len(rows(unit)) == count


def test_a_wish_that_says_what_it_should_not_is_deleted_with_all_of_it(unit, alice):
    wish = supported(alice, tell_me=True)

    unit.post(f"/admin/wish/delete/{wish.pk}/")

    assert Wish.objects.count() == 0
