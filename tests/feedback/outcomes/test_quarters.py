from datetime import UTC, datetime

import pytest

from feedback.outcomes.quarters import Quarter


@pytest.mark.parametrize(
    ("week", "name"),
    [
        ("2026-W01", "2026-Q1"),  # its Thursday is the first of January
        ("2026-W14", "2026-Q2"),  # from 30 March, with Thursday on 2 April
        ("2026-W40", "2026-Q4"),  # from 28 September, with Thursday on 1 October
        ("2026-W53", "2026-Q4"),
        ("2027-W13", "2027-Q2"),  # from 29 March, with Thursday on 1 April
    ],
)
def test_a_week_belongs_to_the_quarter_of_its_thursday(week, name):
    assert Quarter.of_week(week).name == name


@pytest.mark.parametrize(
    ("at", "name"),
    [
        (datetime(2027, 1, 3, 22, 59, tzinfo=UTC), "2026-Q3"),  # the last minute of 2026-W53 in Berlin
        (datetime(2027, 1, 3, 23, 0, tzinfo=UTC), "2026-Q4"),
    ],
)
def test_a_quarter_is_over_with_its_last_week(at, name):
    assert Quarter.last_over(at=at).name == name


@pytest.mark.parametrize(("one", "next_one"), [("2026-Q3", "2026-Q4"), ("2026-Q4", "2027-Q1")])
def test_quarters_follow_each_other(one, next_one):
    assert Quarter.named(one).following() == Quarter.named(next_one)
    assert Quarter.named(next_one).before() == Quarter.named(one)
