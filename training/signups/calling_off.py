"""Before a date is called off: who would get which letter, and what the reason is."""

from datetime import datetime
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from training.schedule.models import Occurrence
from training.signups.checks import CannotSignUp
from training.signups.listing import about, everybody
from training.signups.previews import previews

LONGEST = Occurrence._meta.get_field("note").max_length or 0


def reason_in(sent: QueryDict) -> str:
    """Return why it is called off, which everybody reads. Raises CannotSignUp without a reason."""
    note = sent.get("note", "").strip()
    if not note or not note.isprintable() or len(note) > LONGEST:
        raise CannotSignUp(_("Bitte sagen Sie in höchstens 300 Zeichen, warum der Termin ausfällt."))
    return note


def preview_context(occurrence: Occurrence, note: str, *, at: datetime) -> dict[str, Any]:
    """Return who would be told, who has no address for it, and the letter as the first one would get it."""
    found = everybody(occurrence)
    told = [one for one in found if one.email]
    for one in told[:1]:
        one.occurrence = occurrence
    return {
        **about(occurrence, _("Termin absagen")),
        "note": note,
        "told": told,
        "untold": [one for one in found if not one.email],
        "letter": previews.if_called_off(told[0], note, at) if told else None,
    }
