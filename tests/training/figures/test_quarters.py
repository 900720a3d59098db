"""Quarters begin and end at midnight in Berlin."""

from datetime import UTC, datetime

import pytest

from training.figures.quarters import Quarter


@pytest.mark.parametrize(
    ("moment", "quarter"),
    [
        (datetime(2026, 9, 30, 21, 59, tzinfo=UTC), Quarter(2026, 3)),
        (datetime(2026, 9, 30, 22, tzinfo=UTC), Quarter(2026, 4)),
        (datetime(2026, 12, 31, 23, tzinfo=UTC), Quarter(2027, 1)),
    ],
)
def test_a_moment_lies_in_one_quarter(moment, quarter):
    assert Quarter.of(moment) == quarter


def test_a_quarter_ends_when_the_next_begins():
    last = Quarter(2026, 4)

    assert last.begins == datetime(2026, 9, 30, 22, tzinfo=UTC)
    assert last.ends == Quarter(2027, 1).begins == datetime(2026, 12, 31, 23, tzinfo=UTC)


def test_an_address_and_a_page_name_it():
    assert (Quarter(2026, 3).name, Quarter(2026, 3).title) == ("2026-3", "3. Quartal 2026")
