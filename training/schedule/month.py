"""A month as a table: weeks as rows, days as cells, in each what happens on that day."""

from calendar import Calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from intranet.look.pills import Link
from training.schedule.frame import filters_of, frame
from training.schedule.models import Occurrence
from training.schedule.queries import on_days
from training.schedule.standing import is_off

CENTURY = (date(2000, 1, 1), date(2099, 12, 1))
MOMENT = timedelta(microseconds=1)  # what ends at midnight doesn't touch the next day


@dataclass(frozen=True)
class Entry:
    """An occurrence on one of its days; ``time`` is empty on all but the first."""

    occurrence: Occurrence
    time: str
    is_off: bool


@dataclass(frozen=True)
class Day:
    date: date
    is_inside: bool
    is_today: bool
    entries: list[Entry]


@dataclass(frozen=True)
class Week:
    number: int
    days: list[Day]


def month_context(first: date, query: QueryDict, *, at: datetime) -> dict[str, Any]:
    """Return the month that begins on the day."""
    filters = filters_of(query)
    url = reverse("calendar-month", args=[first])
    last = month_after(first) - timedelta(days=1)
    found = list(filters.apply(on_days(first, last), at=at))
    name = date_format(first, "YEAR_MONTH_FORMAT")
    return {
        **frame(filters, "month", url, at=at, title=name),
        "month": name,
        "weekdays": [date_format(day, "l") for day in days_of_a_week(first)],
        "weeks": weeks(first, found, today=timezone.localdate(at)),
        "is_empty": not found,
        "before": link(month_before(first), filters.query()),
        "after": link(month_after(first), filters.query()),
    }


def weeks(first: date, occurrences: Iterable[Occurrence], *, today: date) -> list[Week]:
    """Return the weeks of the month from Monday to Sunday; days of other months stay empty."""
    entries = by_day(occurrences)
    rows = Calendar().monthdatescalendar(first.year, first.month)
    return [
        Week(
            monday.isocalendar().week,
            [
                Day(
                    day,
                    inside := day.month == first.month,
                    day == today,
                    entries.get(day, []) if inside else [],
                )
                for day in (monday, *rest)
            ],
        )
        for monday, *rest in rows
    ]


def by_day(occurrences: Iterable[Occurrence]) -> dict[date, list[Entry]]:
    """Return what happens on each day of Berlin, in the order of beginning."""
    found: dict[date, list[Entry]] = {}
    for each in occurrences:
        starts = timezone.localtime(each.starts_at)
        for number in range((timezone.localdate(each.ends_at - MOMENT) - starts.date()).days + 1):
            time = "" if number else f"{starts:%H:%M}"
            found.setdefault(starts.date() + timedelta(days=number), []).append(
                Entry(each, time, is_off(each))
            )
    return found


def days_of_a_week(day: date) -> list[date]:
    monday = day - timedelta(days=day.weekday())
    return [monday + timedelta(days=number) for number in range(7)]


def month_before(first: date) -> date:
    return (first - timedelta(days=1)).replace(day=1)


def month_after(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)


def link(first: date, query: str) -> Link | None:
    """Return the way to the month; the calendar has those of one century."""
    if not CENTURY[0] <= first <= CENTURY[1]:
        return None
    url = reverse("calendar-month", args=[first])
    return Link(date_format(first, "YEAR_MONTH_FORMAT"), url + query)
