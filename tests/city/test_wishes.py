"""People in Musterfelden wish for something: open, in planning, answered, grouped, and not yet shown."""

from collections import Counter

import pytest
from django.conf import settings

from training.demand.demo import load_wishes
from training.demand.models import Contact, State, Support, Wish
from training.schedule.models import Event


@pytest.fixture
def planned(city):
    return Wish.objects.get(state=State.PLANNED)


def test_there_are_wishes_in_every_state(city):
    assert Counter(Wish.objects.values_list("state", flat=True)) == {
        State.OPEN: 4,
        State.NEW: 1,
        State.PLANNED: 1,
        State.ANSWERED: 1,
        State.MERGED: 1,
    }


def test_what_enough_people_want_became_a_draft_by_itself(planned):
    assert planned.supporters == settings.WISH_THRESHOLD
    assert planned.event not in Event.objects.published()


def test_who_supported_both_of_two_grouped_wishes_counts_once(city):
    pivot = Wish.objects.get(what="Hilfe bei Pivot-Tabellen")

    assert (pivot.supporters, pivot.merged.count()) == (8, 1)


def test_the_unit_has_answered_one_in_words(city):
    assert "Kurzanleitung" in Wish.objects.get(state=State.ANSWERED).answer


def test_marks_are_left_at_open_wishes_only(city):
    open_ones = Wish.objects.filter(state__in=[State.OPEN, State.PLANNED])

    assert Support.objects.count() == sum(open_ones.values_list("supporters", flat=True))
    assert set(Contact.objects.values_list("wish", flat=True)) <= set(open_ones.values_list("pk", flat=True))


def test_a_second_visit_changes_nothing(city):
    before = list(Wish.objects.values())

    load_wishes(city)

    assert list(Wish.objects.values()) == before
