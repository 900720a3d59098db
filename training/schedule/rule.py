"""On which days a series takes place: a rule of RFC 5545, without the days on which the house is closed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from dateutil.rrule import rrulestr
from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from training.schedule.holidays import SchoolHoliday, public_holiday

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LONGEST = 120  # dates in one series


class Rhythm(TextChoices):
    WEEKLY = "weekly", gettext_lazy("jede Woche")
    FORTNIGHTLY = "fortnightly", gettext_lazy("alle zwei Wochen")
    MONTHLY = "monthly", gettext_lazy("jeden Monat am selben Wochentag")


@dataclass(frozen=True)
class Day:
    """A day that the rule names; ``left_out`` says why nothing takes place, or is empty."""

    day: date
    left_out: str = ""


def rule_for(rhythm: Rhythm, first: date) -> str:
    """Return the rule: the weekday is that of the first day, and so is its place in the month."""
    weekday = WEEKDAYS[first.weekday()]
    if rhythm == Rhythm.MONTHLY:
        return f"FREQ=MONTHLY;BYDAY={(first.day - 1) // 7 + 1}{weekday}"
    return f"FREQ=WEEKLY;INTERVAL={2 if rhythm == Rhythm.FORTNIGHTLY else 1};BYDAY={weekday}"


def days(rule: str, first: date, last: date, holidays: Iterable[SchoolHoliday] = ()) -> list[Day]:
    """Return the days of the rule from first to last, at most 120, each with the reason to leave it out."""
    start, end = (datetime.combine(day, time()) for day in (first, last))
    free = list(holidays)
    found = rrulestr(rule, dtstart=start).between(start, end, inc=True)
    return [Day(moment.date(), reason(moment.date(), free)) for moment in found[:LONGEST]]


def reason(day: date, holidays: list[SchoolHoliday]) -> str:
    """Say why nothing takes place on the day; nothing where it does."""
    if holiday := public_holiday(day):
        return holiday
    if any(holiday.covers(day) for holiday in holidays):
        return _("Schulferien")
    return ""
