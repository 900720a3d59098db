"""No number below five can be read, subtracted or guessed from what is shown."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from feedback.box.words import Audience, Kind
from feedback.outcomes.models import FEWEST
from feedback.outcomes.quarters import Quarter
from feedback.outcomes.tables import table_of

QUARTERS = [Quarter(2026, 3), Quarter(2026, 4)]
CELLS = list(product(Audience.values, Kind.values))
KEYS = list(product(QUARTERS, CELLS))
HIDDEN = range(FEWEST)

numbers = st.one_of(st.sampled_from(HIDDEN), st.integers(FEWEST, 40))
years = st.fixed_dictionaries(dict.fromkeys(KEYS, numbers))
small = st.fixed_dictionaries(dict.fromkeys(KEYS, st.sampled_from(HIDDEN)))


def published(counts):
    """All that is shown of the quarters, as `freeze` keeps it."""
    tables = []
    for quarter in QUARTERS:
        kept = {cell: counts[quarter, cell] for cell in CELLS}
        shown = {cell: number if number >= FEWEST else None for cell, number in kept.items()}
        tables.append(table_of(quarter, shown))
    return tables


@given(years, small)
def test_whatever_the_hidden_numbers_are_together_the_tables_are_the_same(counts, others):
    changed = {key: others[key] if number < FEWEST else number for key, number in counts.items()}

    assert published(changed) == published(counts)


@given(years)
def test_each_hidden_number_could_be_anything_from_nought_to_four(counts):
    """Also for who knows all other numbers, such as the unit, which reads what is for both."""
    said = published(counts)
    for key in (key for key, number in counts.items() if number < FEWEST):
        possible = [number for number in range(2 * FEWEST) if published(counts | {key: number}) == said]

        assert possible == list(HIDDEN)


@given(years)
def test_a_sum_is_true_or_too_low(counts):
    for quarter, table in zip(QUARTERS, published(counts), strict=True):
        for audience, said in zip(Audience.values, table.rows[-1][1:], strict=True):
            true = sum(counts[quarter, (audience, kind)] for kind in Kind.values)

            assert said == "–" or int(said.removeprefix("mindestens ")) <= true


def test_a_table_reads_like_this():
    shown = {("both", "suggestion"): 14, ("both", "worry"): 7, ("council", "worry"): 6}

    table = table_of(QUARTERS[0], shown)

    assert table.caption == "Briefe im 3. Quartal 2026"
    assert table.rows == [
        ["Anregung", "14", "unter 5"],
        ["Vorschlag", "unter 5", "unter 5"],
        ["Sorge", "7", "6"],
        ["Kritik", "unter 5", "unter 5"],
        ["zusammen", "mindestens 21", "mindestens 6"],
    ]
