"""Entries and figures together tell no number below five, even if each entry has a letter of its own."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedback.box.words import Audience, Kind
from feedback.outcomes.checks import TellsTooMuch, check_entries_hide, is_counted
from feedback.outcomes.models import FEWEST

kinds = st.sampled_from(Kind.values)
letters = st.lists(st.tuples(st.sampled_from(Audience.values), kinds), max_size=60)


def shown_of(counts):
    cells = [(audience, kind) for audience in Audience.values for kind in Kind.values]
    return {cell: counts[cell] if counts[cell] >= FEWEST else None for cell in cells}


def passes(entries, shown):
    try:
        check_entries_hide(entries, shown)
    except TellsTooMuch:
        return False
    return True


@given(letters, st.data())
def test_a_hidden_number_keeps_more_than_one_value(written, data):
    """Whoever takes the entries of a kind for as many letters still can't tell how many there were."""
    shown = shown_of(Counter(written))
    chosen = data.draw(st.lists(st.sampled_from(written), unique_by=id) if written else st.just([]))
    entries = Counter(kind for _audience, kind in chosen)
    if not passes(entries.elements(), shown):
        return

    for kind in (kind for kind in Kind.values if not is_counted(kind, shown)):
        both, council = range(FEWEST), range(FEWEST)
        possible = {(b, c) for b in both for c in council if b + c >= entries[kind]}

        assert len({b for b, _ in possible}) >= 2
        assert len({c for _, c in possible}) >= 2


@pytest.mark.parametrize(("number", "passed"), [(3, True), (4, False)])
def test_at_most_three_entries_are_of_a_kind_that_is_not_counted(number, passed):
    assert passes(["worry"] * number, shown_of(Counter())) is passed


def test_of_what_is_counted_there_may_be_many():
    assert passes(["worry"] * 9, {("both", "worry"): 7, ("council", "worry"): None})


def test_the_refusal_says_what_to_do():
    with pytest.raises(TellsTooMuch, match=r"„Sorge“ gab es weniger als 5 Briefe.*höchstens 3.*Fassen Sie"):
        check_entries_hide(["worry"] * 4, {})
