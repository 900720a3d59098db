"""What calendars say about a date in plain text."""

import re

from django.utils.translation import gettext as _

from training.schedule.models import Occurrence

BYTE_ORDER_MARK = "\ufeff"  # readers take it for the beginning of a file, wherever it stands
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")  # RFC 5545 3.1 takes none of them


def plain(text: str) -> str:
    """Return the text with line ends of one kind and without signs that no calendar takes."""
    lines = re.sub(r"\r\n?", "\n", text.replace(BYTE_ORDER_MARK, ""))
    return UNPRINTABLE.sub(" ", lines)


def location(occurrence: Occurrence, *, way: str = "") -> str:
    """Return the room with its address, "online" or both; only one of them for who comes that way.

    The link to take part is never among it: calendars are passed on, and its page shows it in time.
    """
    room = occurrence.room
    here = [f"{room}, {room.address}"] if room and way != "online" else []
    there = [_("online")] if occurrence.is_online and way != "room" else []
    return plain(" / ".join([*here, *there]))


def description(occurrence: Occurrence, *, url: str) -> str:
    """Return what somebody must know who wants to come, and where the rest stands."""
    return "\n\n".join([plain(occurrence.event.summary), *particulars(occurrence), url])


def particulars(occurrence: Occurrence) -> list[str]:
    """Return what is said about the date, as lines in one block; nothing where nothing is."""
    event = occurrence.event
    said = [
        (_("Für wen"), event.for_whom),
        (_("Bitte mitbringen"), event.to_bring),
        (_("Barrierefreiheit"), event.access),
        (_("Hinweis"), occurrence.note),
    ]
    lines = [f"{label}: {plain(text)}" for label, text in said if text]
    return ["\n".join(lines)] if lines else []
