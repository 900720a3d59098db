"""The days of the demo city: all of them counted from the day on which it is built."""

import re
from datetime import date, datetime, time, timedelta

from django.utils import timezone, translation
from django.utils.formats import date_format

FORMATS = {"de": "d.m.Y", "en": "j F Y"}
DAYS_LATER = re.compile(r"\{\{([+-]\d+)\}\}")
FRIDAY = 4


def moment(at: datetime, *, days_ago: int, hour: str = "08:00") -> datetime:
    """Return an hour on a past day; nobody in the city hall publishes at weekends."""
    day = back_to_work(timezone.localdate(at) - timedelta(days=days_ago))
    return datetime.combine(day, time.fromisoformat(hour), tzinfo=timezone.get_default_timezone())


def back_to_work(day: date) -> date:
    """Return the day, or the Friday before."""
    return day - timedelta(days=max(day.weekday() - FRIDAY, 0))


def on_to_work(day: date) -> date:
    """Return the day, or the Monday after."""
    return day + timedelta(days=7 - day.weekday() if day.weekday() > FRIDAY else 0)


def with_dates(text: str, *, since: date, language: str) -> str:
    """Write the date for each ``{{+9}}``: so many days later, on a working day."""
    return DAYS_LATER.sub(lambda days: written(since + timedelta(days=int(days[1])), language), text)


def written(day: date, language: str) -> str:
    with translation.override(language):
        return date_format(on_to_work(day), FORMATS[language])
