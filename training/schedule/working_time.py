"""When the city hall works; deadlines count only those hours."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from training.schedule.holidays import public_holiday

BERLIN = ZoneInfo("Europe/Berlin")
OPENS, CLOSES = time(8), time(16)
SATURDAY = 5


def add_working_hours(at: datetime, hours: int) -> datetime:
    """Return the moment when so many hours of Mondays to Fridays, 8 to 16, have gone by."""
    left, day = timedelta(hours=hours), at.astimezone(BERLIN).date()
    while True:
        start, end = hours_of(day)
        start = max(start, at.astimezone(BERLIN))
        if is_working_day(day) and start < end:
            if left <= end - start:
                return start + left
            left -= end - start
        day += timedelta(days=1)


def hours_of(day: date) -> tuple[datetime, datetime]:
    """Return when a working day begins and ends; clocks are changed at night, never between the two."""
    return datetime.combine(day, OPENS, BERLIN), datetime.combine(day, CLOSES, BERLIN)


def is_working_time(at: datetime) -> bool:
    """Whether somebody works now."""
    day = at.astimezone(BERLIN).date()
    opens, closes = hours_of(day)
    return is_working_day(day) and opens <= at < closes


def last_working_day(day: date) -> date:
    """Return the day itself, or the last one before it on which somebody works."""
    while not is_working_day(day):
        day -= timedelta(days=1)
    return day


def next_working_day(day: date) -> date:
    """Return the day itself, or the first one after it on which somebody works."""
    while not is_working_day(day):
        day += timedelta(days=1)
    return day


def is_working_day(day: date) -> bool:
    return day.weekday() < SATURDAY and not public_holiday(day)
