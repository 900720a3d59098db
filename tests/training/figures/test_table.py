"""No number below five can be read, subtracted or guessed from what is shown."""

from hypothesis import given
from hypothesis import strategies as st

from training.figures.table import FEWEST, published

ROWS = [(1, "Soziales"), (2, "Finanzen"), (None, "ohne")]
COLUMNS = [("training", "Schulung"), ("bootcamp", "Bootcamp")]
KEYS = [(row, column) for row, _ in ROWS for column, _ in COLUMNS]

numbers = st.one_of(st.integers(0, FEWEST - 1), st.integers(FEWEST, 40))
tables = st.fixed_dictionaries(dict.fromkeys(KEYS, numbers))
small = st.fixed_dictionaries(dict.fromkeys(KEYS, st.integers(0, FEWEST - 1)))


def rows_of(counts):
    return published(counts, ROWS, COLUMNS).rows


@given(tables, small)
def test_whatever_the_hidden_numbers_are_the_table_is_the_same(counts, others):
    """Nobody can calculate what could be anything from nought to four."""
    changed = {key: others[key] if number < FEWEST else number for key, number in counts.items()}

    assert rows_of(changed) == rows_of(counts)


@given(tables)
def test_a_department_where_nobody_took_part_looks_like_one_with_four(counts):
    nobody = {key: number for key, number in counts.items() if number >= FEWEST}

    assert rows_of(nobody) == rows_of(counts)


@given(tables)
def test_sums_are_true_where_all_is_shown_and_never_too_high(counts):
    last = rows_of(counts)[-1][-1]
    everything = sum(counts.values())

    if min(counts.values()) >= FEWEST:
        assert last == everything
    elif max(counts.values()) >= FEWEST:
        assert int(last.removeprefix("mindestens ")) <= everything
    else:
        assert last == "–"


def test_a_table_reads_like_this():
    counts = {(1, "training"): 12, (1, "bootcamp"): 5, (2, "training"): 4}

    assert rows_of(counts) == [
        ["Soziales", 12, 5, 17],
        ["Finanzen", "unter 5", "unter 5", "–"],
        ["ohne", "unter 5", "unter 5", "–"],
        ["zusammen", "mindestens 12", "mindestens 5", "mindestens 17"],
    ]
