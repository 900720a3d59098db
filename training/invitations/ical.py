"""Dates in the words of calendars (RFC 5545); folding is the library's.

All that is said is stored with the date, so the same date is the same bytes each time.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import icalendar
from django.conf import settings
from django.utils import timezone

from training.invitations.escaping import Text
from training.invitations.words import description, location, plain
from training.invitations.zone import BERLIN
from training.schedule.models import Occurrence

PRODUCT = "-//Wandel//Wandel//DE"
REFRESH = timedelta(hours=6)
State = Occurrence.State


@dataclass(frozen=True)
class Attendee:
    """Somebody who has a place or had it: what one mail says differently from all others."""

    name: str
    email: str
    way: str
    uid: str
    sequence: int
    told_at: datetime
    comes: bool


def calendar(events: Iterable[icalendar.Event], *, method: str, name: str = "") -> bytes:
    """Return a calendar object; with a name it is one to subscribe to, and says how often to look."""
    made = icalendar.Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("method", method)
    if name:
        made.add("name", Text(plain(name)))
        made.add("x-wr-calname", Text(plain(name)))
        made.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
        made.add("x-published-ttl", icalendar.vDuration(REFRESH))
    made.add_component(BERLIN)
    for event in events:
        made.add_component(event)
    return made.to_ical()


def date_for_all(occurrence: Occurrence, *, base: str) -> icalendar.Event:
    """Return the date as feeds tell it: nobody is invited, and nobody's time is taken."""
    made = in_feed(occurrence, base=base)
    made.add("transp", "TRANSPARENT")
    return made


def own_date(occurrence: Occurrence, *, way: str, base: str) -> icalendar.Event:
    """Return the date as the own feed of somebody tells it who has a place."""
    made = in_feed(occurrence, base=base, way=way)
    made.add("transp", "OPAQUE")
    return made


def in_feed(occurrence: Occurrence, *, base: str, way: str = "") -> icalendar.Event:
    made = common(occurrence, base=base, location=location(occurrence, way=way))
    made.add("uid", str(occurrence.uid))
    made.add("sequence", occurrence.sequence)
    made.add("dtstamp", occurrence.changed_at)
    made.add("last-modified", occurrence.changed_at)
    made.add("status", status(occurrence))
    return made


def date_for(attendee: Attendee, occurrence: Occurrence, *, base: str) -> icalendar.Event:
    """Return the date as its attendee's own calendar has it, or that it is to be taken out there."""
    made = common(occurrence, base=base, location=location(occurrence, way=attendee.way))
    made.add("uid", attendee.uid)
    made.add("sequence", attendee.sequence)
    made.add("dtstamp", attendee.told_at)
    made.add("last-modified", max(attendee.told_at, occurrence.changed_at))
    made.add("status", status(occurrence) if attendee.comes else "CANCELLED")
    made.add("transp", "OPAQUE")
    made.add("attendee", address(attendee))
    return made


def common(occurrence: Occurrence, *, base: str, location: str) -> icalendar.Event:
    event, url = occurrence.event, base + occurrence.get_absolute_url()
    made = icalendar.Event()
    made.add("dtstart", clock(occurrence.starts_at))
    made.add("dtend", clock(occurrence.ends_at))
    made.add("summary", Text(plain(event.title)))
    made.add("description", Text(description(occurrence, url=url)))
    made.add("location", Text(location))
    made.add("url", url)
    made.add("categories", [str(event.get_kind_display())])
    made.add("organizer", organizer(occurrence))
    return made


def clock(moment: datetime) -> datetime:
    """Return the time in Berlin; in the hour that comes twice in October UTC, since readers differ on it."""
    here = timezone.localtime(moment)
    comes_twice = here.utcoffset() != here.replace(fold=1 - here.fold).utcoffset()
    return moment.astimezone(UTC) if comes_twice else here


def status(occurrence: Occurrence) -> str:
    """Return how sure the date is; one about which nothing is left to decide takes place."""
    if occurrence.state == State.CALLED_OFF:
        return "CANCELLED"
    is_open = occurrence.state == State.PLANNED and occurrence.decision_on is not None
    return "TENTATIVE" if is_open else "CONFIRMED"


def organizer(occurrence: Occurrence) -> icalendar.vCalAddress:
    unit = occurrence.event.unit
    made = icalendar.vCalAddress(f"mailto:{unit.email or settings.CONTACT_EMAIL}")
    made.params["CN"] = parameter(unit.name)
    return made


def address(attendee: Attendee) -> icalendar.vCalAddress:
    """Return who is invited; who signed up has said yes already and isn't asked for an answer."""
    made = icalendar.vCalAddress(f"mailto:{attendee.email}")
    made.params["CN"] = parameter(attendee.name)
    made.params["ROLE"] = "REQ-PARTICIPANT"
    made.params["RSVP"] = "FALSE"
    if attendee.comes:
        made.params["PARTSTAT"] = "ACCEPTED"
    return made


def parameter(name: str) -> str:
    """Return the name as a parameter's value, which knows no line end and no quotation mark."""
    return plain(name).replace("\n", " ").replace('"', "'")
