"""Editors are warned of weeks in which nothing is planned for the start page."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from intranet.home.planning import WEEKS_AHEAD, weeks_ahead

WEDNESDAY = date(2026, 11, 25)


def noon(month, day):
    return datetime(2026, month, day, 12, tzinfo=UTC)


def test_a_week_without_a_card_is_a_gap():
    periods = [(noon(11, 24), noon(11, 27)), (noon(12, 8), noon(12, 9))]

    assert [week.is_gap for week in weeks_ahead(periods, today=WEDNESDAY)] == [False, True, False, True]


def test_weeks_begin_on_monday_and_have_their_iso_number():
    assert [(week.monday.day, week.number) for week in weeks_ahead([], today=WEDNESDAY)] == [
        (23, 48),
        (30, 49),
        (7, 50),
        (14, 51),
    ]


def test_a_long_card_counts_in_every_week_it_reaches():
    periods = [(noon(11, 1), noon(12, 31))]

    assert [week.cards for week in weeks_ahead(periods, today=WEDNESDAY)] == [1] * WEEKS_AHEAD


def test_the_day_is_that_of_berlin():
    sunday_night = datetime(2026, 11, 29, 23, 30, tzinfo=UTC)  # half past midnight on Monday

    assert weeks_ahead([(sunday_night, noon(11, 30))], today=WEDNESDAY)[0].is_gap


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)))
def test_today_is_always_in_the_first_week(today):
    first = weeks_ahead([], today=today)[0]

    assert 0 <= (today - first.monday).days < 7
