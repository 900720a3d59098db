"""What a calendar file says, as dates that our calendar can take."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from itertools import islice
from typing import Any

import recurring_ical_events
from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Calendar

from training.imports.lines import MOST_EVENTS, BadFile, Block, blocks

AHEAD = timedelta(days=366)
NEEDED = ("UID", "DTSTART")
UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f]+")


@dataclass(frozen=True, slots=True)
class ForeignDate:
    """One date of somebody else's; ``uid`` is a digest, ``repetition`` tells the dates of a series apart."""

    uid: str
    repetition: str
    title: str
    summary: str
    place: str
    starts_at: datetime
    ends_at: datetime
    is_off: bool


def read(text: str, *, at: datetime) -> list[ForeignDate]:
    """Return what comes within a year, in the order of beginning. Raises BadFile with the line."""
    found = blocks(text)
    calendar = parsed(text)
    for block, event in zip(found, calendar.walk("VEVENT"), strict=True):
        check(block, event)
    repeated = {str(one["UID"]) for one in calendar.walk("VEVENT") if {"RRULE", "RDATE"} & set(one)}
    dates = list(islice(foreign_dates(calendar, repeated, at), MOST_EVENTS + 1))
    if len(dates) > MOST_EVENTS:
        said = _("Das werden mehr als {most} Termine in einem Jahr. Bitte teilen Sie die Datei.")
        raise BadFile(1, said.format(most=MOST_EVENTS))
    return dates


def parsed(text: str) -> Calendar:
    try:
        calendar: Any = Calendar.from_ical(text)
    except (ValueError, LookupError) as error:
        raise BadFile(1, _("Das ist kein einzelner Kalender nach RFC 5545.")) from error
    return calendar


def check(block: Block, event: Any) -> None:
    for name, _why in event.errors:
        said = _("{name} ist nicht zu verstehen.").format(name=name)
        raise BadFile(block.lines.get(str(name).upper(), block.line), said)
    for name in NEEDED:
        if name not in event:
            raise BadFile(block.line, _("Dem Termin, der hier beginnt, fehlt {name}.").format(name=name))


def foreign_dates(calendar: Calendar, repeated: set[str], at: datetime) -> Iterator[ForeignDate]:
    try:
        for event in recurring_ical_events.of(calendar).between(at, at + AHEAD):
            yield foreign_date(event, is_repeated=str(event["UID"]) in repeated)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise BadFile(1, _("Die Wiederholungen oder Zeiten darin widersprechen sich.")) from error


def foreign_date(event: Any, *, is_repeated: bool) -> ForeignDate:
    starts_at, ends_at = moment(event.start), moment(event.end)
    repetition = moment(event["RECURRENCE-ID"].dt) if is_repeated and "RECURRENCE-ID" in event else None
    return ForeignDate(
        uid=sha256(str(event["UID"]).encode()).hexdigest(),
        repetition=repetition.astimezone(timezone.get_default_timezone()).isoformat() if repetition else "",
        title=words(event, "SUMMARY", 120) or _("Ohne Titel"),
        summary=words(event, "DESCRIPTION", 300),
        place=words(event, "LOCATION", 80),
        starts_at=starts_at,
        ends_at=max(ends_at, starts_at + timedelta(minutes=1)),  # who says no end means a moment
        is_off=str(event.get("STATUS", "")).upper() == "CANCELLED",
    )


def moment(value: date) -> datetime:
    """Return the instant; what names no zone is Berlin's, a day begins at midnight."""
    if not isinstance(value, datetime):
        value = datetime.combine(value, time.min)
    return value if value.tzinfo else value.replace(tzinfo=timezone.get_default_timezone())


def words(event: Any, name: str, longest: int) -> str:
    text = " ".join(UNPRINTABLE.sub(" ", str(event.get(name, ""))).split())
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
