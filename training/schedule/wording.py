"""When and where an occurrence is, in the words of a page."""

from datetime import datetime

from django.conf import settings
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from training.schedule.models import Occurrence


def when(occurrence: Occurrence) -> str:
    """Return day and hours: "Di, 01.12.2026, 10:00 bis 12:00 Uhr"."""
    return f"{day_of(occurrence.starts_at)}, {hours(occurrence)}"


def hours(occurrence: Occurrence) -> str:
    """Return from when to when; the day of the end is said where it is another one."""
    starts, ends = timezone.localtime(occurrence.starts_at), timezone.localtime(occurrence.ends_at)
    said = {"start": f"{starts:%H:%M}", "end": f"{ends:%H:%M}", "day": day_of(ends)}
    if starts.date() == ends.date():
        return _("%(start)s bis %(end)s Uhr") % said
    return _("%(start)s Uhr bis %(day)s, %(end)s Uhr") % said


def day_of(moment: datetime) -> str:
    return date_format(timezone.localtime(moment), "D, d.m.Y")


def where(occurrence: Occurrence) -> str:
    """Return the room, "online" or both; never the link."""
    if occurrence.room is None:
        return _("online")
    return (
        _("%(room)s oder online") % {"room": occurrence.room}
        if occurrence.is_online
        else str(occurrence.room)
    )


def language_of_texts() -> str:
    """Return the language in which editors write, where the page speaks another one."""
    return "" if get_language() == settings.LANGUAGE_CODE else settings.LANGUAGE_CODE
