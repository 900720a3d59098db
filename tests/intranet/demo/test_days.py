from datetime import UTC, date, datetime

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from intranet.demo.days import back_to_work, moment, on_to_work, with_dates

FRIDAY, SATURDAY, SUNDAY, MONDAY = (date(2026, 11, day) for day in (20, 21, 22, 23))


@pytest.mark.parametrize("day", [FRIDAY, SATURDAY, SUNDAY])
def test_what_falls_on_a_weekend_was_done_on_friday(day):
    assert back_to_work(day) == FRIDAY


@pytest.mark.parametrize("day", [SATURDAY, SUNDAY, MONDAY])
def test_what_is_planned_for_a_weekend_waits_for_monday(day):
    assert on_to_work(day) == MONDAY


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_nobody_works_at_weekends(day):
    assert {back_to_work(day).weekday(), on_to_work(day).weekday()} <= {0, 1, 2, 3, 4}


def test_a_moment_is_an_hour_on_berlins_clock():
    at = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)  # in Berlin it is the 24th already

    then = timezone.localtime(moment(at, days_ago=1, hour="08:30"))

    assert then.isoformat() == "2026-11-23T08:30:00+01:00"


def test_summer_keeps_the_hour():
    at = datetime(2026, 11, 23, 12, tzinfo=UTC)

    assert (
        timezone.localtime(moment(at, days_ago=123, hour="08:30")).isoformat() == "2026-07-23T08:30:00+02:00"
    )


@pytest.mark.parametrize(
    ("language", "said"), [("de", "Am 23.11.2026 geht es los."), ("en", "Am 23 November 2026 geht es los.")]
)
def test_dates_are_written_as_the_language_does(language, said):
    assert with_dates("Am {{+2}} geht es los.", since=date(2026, 11, 19), language=language) == said


def test_a_text_may_look_back():
    assert with_dates("Seit {{-7}}", since=FRIDAY, language="de") == "Seit 13.11.2026"
