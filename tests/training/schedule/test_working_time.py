"""Deadlines count the hours in which somebody works."""

from datetime import date, datetime

import pytest

from training.schedule.working_time import (
    BERLIN,
    add_working_hours,
    is_working_day,
    is_working_time,
    last_working_day,
    next_working_day,
)


def berlin(text):
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("at", "hours", "then"),
    [
        ("2026-11-23 09:00", 8, "2026-11-24 09:00"),  # Monday to Tuesday
        ("2026-11-23 08:00", 8, "2026-11-23 16:00"),
        ("2026-11-23 06:15", 8, "2026-11-23 16:00"),  # before work
        ("2026-11-23 18:00", 8, "2026-11-24 16:00"),  # after work
        ("2026-11-27 15:00", 8, "2026-11-30 15:00"),  # over the weekend
        ("2026-11-28 12:00", 1, "2026-11-30 09:00"),  # on a Saturday
        ("2026-12-24 15:00", 2, "2026-12-28 09:00"),  # over Christmas
        ("2026-10-23 15:00", 8, "2026-10-26 15:00"),  # over the end of summer time
        ("2026-03-27 15:00", 8, "2026-03-30 15:00"),  # over its beginning
        ("2026-11-23 09:00", 40, "2026-11-30 09:00"),
    ],
)
def test_only_working_hours_go_by(at, hours, then):
    assert add_working_hours(berlin(at), hours) == berlin(then)


def test_a_time_of_another_zone_is_the_same_moment():
    at = datetime.fromisoformat("2026-11-23T15:30:00+00:00")  # 16:30 in Berlin

    assert add_working_hours(at, 1) == berlin("2026-11-24 09:00")


@pytest.mark.parametrize(("state", "works"), [("NW", False), ("BE", True)])
def test_holidays_are_those_of_the_state(settings, state, works):
    settings.HOLIDAYS_STATE = state

    assert is_working_day(date(2027, 11, 1)) is works  # All Saints' Day


@pytest.mark.parametrize(
    ("at", "works"),
    [
        ("2026-11-30 07:59", False),
        ("2026-11-30 08:00", True),
        ("2026-11-30 15:59", True),
        ("2026-11-30 16:00", False),
        ("2026-11-28 10:00", False),
        ("2026-05-14 10:00", False),
    ],
)
def test_somebody_works_from_eight_to_four_on_working_days(at, works):
    assert is_working_time(berlin(at)) is works


def test_around_easter_nobody_works_for_four_days():
    sunday = date(2026, 4, 5)

    assert last_working_day(sunday) == date(2026, 4, 2)
    assert next_working_day(sunday) == date(2026, 4, 7)


def test_a_working_day_is_its_own_neighbour():
    tuesday = date(2026, 12, 1)

    assert last_working_day(tuesday) == next_working_day(tuesday) == tuesday
