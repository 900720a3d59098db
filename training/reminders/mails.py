"""What a reminder says: when, where, what to bring, and how one cancels."""

from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from training.feedback_forms.links import form_link
from training.invitations.letters import date_lines
from training.invitations.words import particulars
from training.schedule.wording import when
from training.signups.checks import deadline
from training.signups.links import link_to
from training.signups.mailing import absolute
from training.signups.models import SignUp, Way
from training.signups.previews import Preview
from training.signups.wording import day_and_time


def words(sign_up: SignUp, *, at: datetime) -> Preview:
    """Return subject and text of the reminder."""
    occurrence = sign_up.occurrence
    paragraphs = [
        _("Guten Tag {name},").format(name=sign_up),
        _("bald ist es so weit. Hier steht noch einmal alles:"),
        date_lines(sign_up),
        *particulars(occurrence),
        *door(sign_up),
        way_out(sign_up, at=at),
    ]
    subject = _("Erinnerung: {title}, {when}").format(title=occurrence.event.title, when=when(occurrence))
    return Preview(subject, "\n\n".join(paragraphs) + "\n")


def thanks(sign_up: SignUp) -> Preview:
    """Return subject and text of the mail afterwards; its link is the same for everybody."""
    occurrence = sign_up.occurrence
    asked = _("Wie war es? Drei Fragen, ohne Namen, eine Minute: {address}")
    paragraphs = [
        _("Guten Tag {name},").format(name=sign_up),
        _("vielen Dank, dass Sie dabei waren: {title}, {when}.").format(
            title=occurrence.event.title, when=when(occurrence)
        ),
        asked.format(address=absolute(form_link(occurrence))),
        _("Wir wissen nicht, wer antwortet. Deshalb ist der Link für alle derselbe."),
    ]
    subject = _("Wie war es? {title}").format(title=occurrence.event.title)
    return Preview(subject, "\n\n".join(paragraphs) + "\n")


def door(sign_up: SignUp) -> list[str]:
    """Return where somebody who takes part online finds the link; the link itself is in no mail."""
    if sign_up.way != Way.ONLINE:
        return []
    event = sign_up.occurrence.event
    page = absolute(reverse("sign-up", args=[event.slug, sign_up.occurrence_id]))
    said = _("Den Link zum Teilnehmen finden Sie ab 15 Minuten vor Beginn hier: {address}")
    return [said.format(address=page if sign_up.person else absolute(link_to(sign_up)))]


def way_out(sign_up: SignUp, *, at: datetime) -> str:
    """Return how one cancels, or whom one tells where it is too late."""
    end = deadline(sign_up.occurrence)
    if end <= at:
        return _("Sie können nicht kommen? Bitte sagen Sie der Leitung Bescheid: {address}").format(
            address=absolute(sign_up.occurrence.get_absolute_url())
        )
    said = _("Sie können nicht kommen? Bis {when} melden Sie sich hier ab: {address}")
    return said.format(when=day_and_time(end), address=absolute(link_to(sign_up)))
