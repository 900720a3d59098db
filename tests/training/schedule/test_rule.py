"""The days of a series, counted by hand for the winter of 2026."""

from datetime import date

import pytest
from django.utils import translation

from training.schedule.holidays import SchoolHoliday, public_holiday
from training.schedule.rule import LONGEST, Rhythm, days, rule_for

TUESDAY = date(2026, 12, 8)
CHRISTMAS = SchoolHoliday(name="Weihnachtsferien", first_day=date(2026, 12, 23), last_day=date(2027, 1, 6))


def taking_place(rhythm, first, last, holidays=()):
    found = days(rule_for(rhythm, first), first, last, holidays)
    return [f"{one.day:%d.%m.}" for one in found if not one.left_out]


def left_out(rhythm, first, last, holidays=()):
    found = days(rule_for(rhythm, first), first, last, holidays)
    return {f"{one.day:%d.%m.}": one.left_out for one in found if one.left_out}


def test_every_week_on_the_weekday_of_the_first_day():
    assert taking_place(Rhythm.WEEKLY, TUESDAY, date(2026, 12, 31)) == [
        "08.12.",
        "15.12.",
        "22.12.",
        "29.12.",
    ]


def test_every_second_week_but_not_in_the_school_holidays():
    last = date(2027, 1, 20)

    assert taking_place(Rhythm.FORTNIGHTLY, TUESDAY, last, [CHRISTMAS]) == ["08.12.", "22.12.", "19.01."]
    assert left_out(Rhythm.FORTNIGHTLY, TUESDAY, last, [CHRISTMAS]) == {"05.01.": "Schulferien"}


def test_every_month_on_the_second_tuesday():
    assert taking_place(Rhythm.MONTHLY, TUESDAY, date(2027, 3, 31)) == [
        "08.12.",
        "12.01.",
        "09.02.",
        "09.03.",
    ]


@pytest.mark.parametrize("last", [date(2026, 12, 8), date(2026, 12, 14)])
def test_the_last_day_counts(last):
    assert taking_place(Rhythm.WEEKLY, TUESDAY, last) == ["08.12."]


def test_nothing_takes_place_on_a_public_holiday():
    corpus_christi = date(2027, 5, 27)

    assert left_out(Rhythm.WEEKLY, corpus_christi, corpus_christi) == {"27.05.": "Fronleichnam"}


def test_the_holidays_are_those_of_the_state(settings):
    assert public_holiday(date(2027, 5, 27)) == "Fronleichnam"

    settings.HOLIDAYS_STATE = "BE"
    assert (public_holiday(date(2027, 5, 27)), bool(public_holiday(date(2027, 3, 8)))) == ("", True)


def test_the_reason_is_said_in_the_language_of_the_page():
    with translation.override("en"):
        assert left_out(Rhythm.WEEKLY, date(2027, 1, 5), date(2027, 1, 5), [CHRISTMAS]) == {
            "05.01.": "School holidays"
        }


def test_a_series_is_not_endless():
    assert len(days("FREQ=DAILY", TUESDAY, date(2036, 1, 1))) == LONGEST
