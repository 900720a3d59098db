"""Occurrences as lists show them, in groups that a heading names."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from training.schedule.models import Occurrence
from training.schedule.standing import Standing, is_off, standing
from training.schedule.wording import hours, when, where

WEEK = timedelta(weeks=1)


@dataclass(frozen=True)
class Row:
    """One line of a list."""

    occurrence: Occurrence
    when: str
    hours: str
    where: str
    standing: Standing | None
    is_off: bool


@dataclass(frozen=True)
class Group:
    """Rows below a heading."""

    title: str
    rows: list[Row]


def row(occurrence: Occurrence, at: datetime) -> Row:
    return Row(
        occurrence,
        when=when(occurrence),
        hours=hours(occurrence),
        where=where(occurrence),
        standing=standing(occurrence, at=at),
        is_off=is_off(occurrence),
    )


def by_week(occurrences: Iterable[Occurrence], *, at: datetime) -> list[Group]:
    """Group by calendar weeks; what began before this one and still lasts belongs to it."""
    today = timezone.localdate(at)

    def monday(occurrence: Occurrence) -> date:
        day = max(timezone.localdate(occurrence.starts_at), today)
        return day - timedelta(days=day.weekday())

    weeks = groupby(occurrences, key=monday)
    return [Group(name_of(week, today), [row(each, at) for each in rows]) for week, rows in weeks]


def name_of(monday: date, today: date) -> str:
    this = today - timedelta(days=today.weekday())
    near = {this: _("Diese Woche"), this + WEEK: _("Nächste Woche")}
    style = "MONTH_DAY_FORMAT" if monday.year == today.year else "DATE_FORMAT"
    return near.get(monday) or _("Woche ab %s") % date_format(monday, style)


def by_month(occurrences: Iterable[Occurrence], *, at: datetime) -> list[Group]:
    """Group by the month of the beginning."""

    def name(occurrence: Occurrence) -> str:
        return date_format(timezone.localdate(occurrence.starts_at), "YEAR_MONTH_FORMAT")

    months = groupby(occurrences, key=name)
    return [Group(month, [row(each, at) for each in rows]) for month, rows in months]
