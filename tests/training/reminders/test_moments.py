"""A week and a day before, in the morning of a day on which people work."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from training.reminders.models import Kind
from training.reminders.moments import due, moment
from training.schedule.models import Occurrence

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)


def berlin(*parts):
    return datetime(*parts, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("starts_at", "kind", "expected"),
    [
        pytest.param(berlin(2026, 12, 1, 10), Kind.DAY, (11, 30, 7), id="the day before"),
        pytest.param(berlin(2026, 12, 1, 10), Kind.WEEK, (11, 24, 7), id="a week before"),
        pytest.param(berlin(2026, 11, 30, 10), Kind.DAY, (11, 27, 7), id="Monday's on Friday"),
        pytest.param(berlin(2026, 5, 15, 10), Kind.DAY, (5, 13, 6), id="after Ascension Day"),
        pytest.param(berlin(2026, 6, 11, 10), Kind.WEEK, (6, 3, 6), id="Corpus Christi a week before"),
        pytest.param(berlin(2026, 4, 7, 10), Kind.DAY, (4, 2, 6), id="after Easter"),
        pytest.param(berlin(2026, 10, 26, 10), Kind.DAY, (10, 23, 6), id="winter time begins on Sunday"),
        pytest.param(berlin(2026, 10, 27, 10), Kind.WEEK, (10, 20, 6), id="winter time began in between"),
        pytest.param(berlin(2026, 3, 30, 10), Kind.DAY, (3, 27, 7), id="summer time begins on Sunday"),
        pytest.param(berlin(2026, 3, 31, 10), Kind.WEEK, (3, 24, 7), id="summer time began in between"),
        pytest.param(berlin(2026, 12, 1, 0, 30), Kind.DAY, (11, 30, 7), id="shortly after midnight"),
    ],
)
def test_it_is_eight_in_the_morning_of_a_working_day(starts_at, kind, expected):
    assert moment(kind, starts_at) == datetime(2026, *expected, tzinfo=UTC)


START = berlin(2026, 11, 30, 10)  # a Monday


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (berlin(2026, 11, 23, 7, 59), None),
        (berlin(2026, 11, 23, 8), Kind.WEEK),
        (berlin(2026, 11, 23, 16), None),
        (berlin(2026, 11, 26, 15, 59), Kind.WEEK),
        (berlin(2026, 11, 27, 8), Kind.DAY),
        (berlin(2026, 11, 28, 10), None),
        (berlin(2026, 11, 30, 9), Kind.DAY),
        (START, None),
    ],
)
def test_only_one_is_due_and_only_in_working_hours(at, expected):
    date = Occurrence(starts_at=START, ends_at=START + HOUR, changed_at=berlin(2026, 1, 1))

    assert due(date, at=at) == expected


def test_nobody_is_reminded_of_what_is_called_off():
    date = Occurrence(
        starts_at=START,
        ends_at=START + HOUR,
        changed_at=berlin(2026, 1, 1),
        state=Occurrence.State.CALLED_OFF,
    )

    assert due(date, at=START - HOUR) is None


def test_who_has_just_heard_of_a_change_needs_no_reminder():
    date = Occurrence(starts_at=START, ends_at=START + HOUR, changed_at=berlin(2026, 11, 27, 8))

    assert due(date, at=START - HOUR) is None
