"""Whether somebody has planned what the start page shows in the weeks to come."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import timezone

WEEKS_AHEAD = 4


@dataclass(frozen=True)
class Week:
    """A calendar week, Monday to Sunday, and how many cards stand on the start page in it."""

    monday: date
    cards: int

    @property
    def number(self) -> int:
        return self.monday.isocalendar().week

    @property
    def is_gap(self) -> bool:
        return self.cards == 0


def weeks_ahead(periods: Iterable[tuple[datetime, datetime]], *, today: date) -> list[Week]:
    """Return this week and those after it, with how many of the periods reach into each."""
    days = [(timezone.localdate(start), timezone.localdate(end)) for start, end in periods]
    monday = today - timedelta(days=today.weekday())
    mondays = [monday + timedelta(weeks=number) for number in range(WEEKS_AHEAD)]
    return [Week(one, sum(reaches(*period, week=one) for period in days)) for one in mondays]


def reaches(start: date, end: date, *, week: date) -> bool:
    return start < week + timedelta(weeks=1) and end >= week
