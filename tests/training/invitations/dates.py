"""Dates that no database knows, for what calendars say about them."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from intranet.people.models import Department
from training.invitations.ical import Attendee
from training.schedule.models import Event, Occurrence
from training.schedule.rooms import Room

BASE = "https://wandel.musterfelden.example"
START = datetime(2026, 12, 1, 9, tzinfo=UTC)
UNIT = {"name": "Stabsstelle Digitalisierung", "email": "digitalisierung@musterfelden.example"}
LINK = "https://video.musterfelden.example/geheim"


def date(*, event: dict[str, str] | None = None, starts_at: datetime = START, **about: Any) -> Occurrence:
    """Return two hours in room 214 and online on the first of December."""
    known: dict[str, Any] = {
        "pk": 7,
        "event": Event(
            **{"title": "Tabellen", "slug": "tabellen", "summary": "Ohne Bisse.", **(event or {})}
        ),
        "starts_at": starts_at,
        "ends_at": starts_at + timedelta(hours=2),
        "room": Room(pk=1, name="Raum 214", address="Rathaus am Markt, 2. Etage"),
        "is_online": True,
        "link": LINK,
        "uid": UUID("5f1c6c1e-8a3d-4b8e-9d57-3f2a0e7b9c11"),
        "changed_at": datetime(2026, 11, 23, 8, tzinfo=UTC),
    }
    made = Occurrence(**{**known, **about})
    made.event.unit = Department(**UNIT)
    return made


def alma(**about: Any) -> Attendee:
    """Return somebody who comes to the room."""
    known: dict[str, Any] = {
        "name": "Alma Arndt",
        "email": "alma.arndt@musterfelden.example",
        "way": "room",
        "uid": "0c1bb7d2-5a3e-5b44-8b9e-0f6d8f6f1a2b",
        "sequence": 0,
        "told_at": datetime(2026, 11, 24, 9, 30, tzinfo=UTC),
        "comes": True,
    }
    return Attendee(**{**known, **about})
