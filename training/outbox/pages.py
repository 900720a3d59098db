"""What the pages of the outbox show."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from intranet.home.trail import Step
from training.outbox.forms import LetterForm
from training.outbox.mails import preview_for
from training.outbox.models import Letter
from training.schedule.models import Occurrence
from training.signups.listing import about


def outbox_url(occurrence: Occurrence) -> str:
    return reverse("outbox", args=[occurrence.event.slug, occurrence.pk])


def letter_url(occurrence: Occurrence, letter: Letter) -> str:
    return reverse("letter", args=[occurrence.event.slug, occurrence.pk, letter.pk])


def list_context(occurrence: Occurrence, letters: list[Letter]) -> dict[str, Any]:
    rows = [{"letter": one, "url": letter_url(occurrence, one)} for one in letters]
    return {**about(occurrence, _("Postausgang")), "rows": rows}


def draft_context(occurrence: Occurrence, form: LetterForm) -> dict[str, Any]:
    return {**below(occurrence, _("E-Mail schreiben")), "form": form}


def letter_context(occurrence: Occurrence, letter: Letter) -> dict[str, Any]:
    """Return the mail as the first of its readers gets it, and all who get it."""
    found = list(letter.recipients())
    return {
        **below(occurrence, letter.subject),
        "draft": letter,
        "recipients": found,
        "letter": preview_for(letter, found[0]) if found else None,
        "edit_url": reverse("edit-letter", args=[occurrence.event.slug, occurrence.pk, letter.pk]),
    }


def below(occurrence: Occurrence, title: str) -> dict[str, Any]:
    """Return what stands above a page of one letter."""
    context = about(occurrence, _("Postausgang"))
    way = [*context["trail"][:-1], Step(_("Postausgang"), outbox_url(occurrence)), Step(title, "")]
    return {**context, "trail": way, "outbox_url": outbox_url(occurrence)}
