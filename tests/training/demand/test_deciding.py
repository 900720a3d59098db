"""What the unit does with a wish."""

import pytest
from django.utils import translation

from tests.factories.articles import FieldOfActionFactory
from tests.factories.people import DepartmentFactory
from tests.factories.training import EventFactory
from tests.factories.wishes import WishFactory, supported
from training.demand.checks import CannotDecide
from training.demand.deciding import answer, let_through, make_event
from training.demand.models import Contact, State, Wish
from training.schedule.models import Event, Kind

pytestmark = pytest.mark.django_db


@pytest.fixture
def unit():
    FieldOfActionFactory(slug="wandel", position=0)
    return DepartmentFactory(slug="stabsstelle-digitalisierung", name="Stabsstelle")


def test_what_is_let_through_can_be_read():
    wish = let_through(wish=WishFactory(state=State.NEW))

    assert list(Wish.objects.readable()) == [wish]


def test_what_is_shown_is_not_let_through_again():
    with pytest.raises(CannotDecide, match="schon gezeigt"):
        let_through(wish=WishFactory())


@pytest.mark.parametrize(("words", "sentence"), [(" \n", "schreiben Sie"), ("x" * 601, "zu lang")])
def test_an_answer_says_something_and_not_too_much(words, sentence):
    with pytest.raises(CannotDecide, match=sentence):
        answer(wish=WishFactory(), answer=words)


def test_an_answered_wish_is_closed_for_good(unit):
    wish = answer(wish=WishFactory(), answer=" Ab Januar. ")

    assert wish.answer == "Ab Januar."
    for deed in (lambda: answer(wish=wish, answer="Doch nicht."), lambda: make_event(wish=wish, unit=unit)):
        with pytest.raises(CannotDecide, match="abgeschlossen"):
            deed()


def test_an_answer_forgets_the_addresses(alice):
    answer(wish=supported(alice, tell_me=True), answer="Ab Januar.")

    assert Contact.objects.count() == 0


def test_what_is_gone_is_not_decided():
    wish = WishFactory()
    Wish.objects.all().delete()

    with pytest.raises(CannotDecide, match="gibt es nicht mehr"):
        let_through(wish=wish)


def test_a_click_makes_a_draft_with_the_words_of_the_wish(unit):
    wish = WishFactory(what="übung mit großen Tabellen", what_for="die Kämmerei", kind=Kind.WORKSHOP)

    event = make_event(wish=wish, unit=unit)

    assert (event.title, event.slug) == ("Übung mit großen Tabellen", "uebung-mit-grossen-tabellen")
    assert (event.kind, event.summary) == (Kind.WORKSHOP, "Gewünscht für: die Kämmerei")
    assert (event.unit, event.field.slug, event.is_published) == (unit, "wandel", False)


def test_a_draft_speaks_german_whoever_asks(unit):
    with translation.override("en"):
        event = make_event(wish=WishFactory(what_for="alle"), unit=unit)

    assert event.summary == "Gewünscht für: alle"


def test_a_second_click_finds_the_same_draft(unit):
    wish = WishFactory()

    assert make_event(wish=wish, unit=unit) == make_event(wish=wish, unit=unit)
    wish.refresh_from_db()
    assert (wish.state, Event.objects.count()) == (State.PLANNED, 1)


def test_a_draft_is_seen_by_nobody(unit, client):
    event = make_event(wish=WishFactory(), unit=unit)

    assert client.get(event.get_absolute_url()).status_code == 404
    assert list(Event.objects.published()) == []


@pytest.mark.parametrize("what", ["wishes", "Today", "!!!", "Tabellen"])
def test_a_draft_gets_an_address_that_is_free(unit, what, client):
    EventFactory(slug="tabellen")

    event = make_event(wish=WishFactory(what=what), unit=unit)

    event.is_published = True
    event.save()
    assert client.get(event.get_absolute_url()).context["event"] == event


def test_the_field_of_a_wish_is_that_of_the_draft(unit):
    field = FieldOfActionFactory(slug="akte", position=9)

    assert make_event(wish=WishFactory(field=field), unit=unit).field == field


def test_without_a_field_or_a_unit_somebody_is_told_what_to_do():
    with pytest.raises(CannotDecide, match="Organisationseinheit"):
        make_event(wish=WishFactory(), unit=None)
    DepartmentFactory()
    with pytest.raises(CannotDecide, match="Handlungsfeld"):
        make_event(wish=WishFactory(), unit=None)


def test_the_unit_of_a_draft_is_the_one_of_the_settings(unit, settings):
    DepartmentFactory(slug="anders", name="A")
    settings.WISH_UNIT = "anders"

    assert make_event(wish=WishFactory(), unit=None).unit.slug == "anders"


def test_enough_support_makes_the_draft_by_itself(unit, alice, bob, charlie, settings):
    settings.WISH_THRESHOLD = 2

    wishes = [supported(alice), supported(alice, bob), supported(alice, bob, charlie)]

    assert [wish.state for wish in wishes] == [State.OPEN, State.PLANNED, State.PLANNED]
    assert Event.objects.count() == 2


def test_a_draft_that_was_thrown_away_does_not_come_back_by_itself(unit, alice, bob, settings):
    settings.WISH_THRESHOLD = 1
    wish = supported(alice)
    wish.event.delete()
    Wish.objects.update(state=State.OPEN)

    supported(bob)
    wish.refresh_from_db()

    assert (wish.event, wish.state) == (None, State.OPEN)


def test_support_counts_also_where_no_draft_can_be_made(alice, settings):
    settings.WISH_THRESHOLD = 1

    wish = supported(alice)

    assert (wish.supporters, wish.state) == (1, State.OPEN)
