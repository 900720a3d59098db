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


def is_working_day(day: date) -> bool:
    return day.weekday() < SATURDAY and not public_holiday(day)
