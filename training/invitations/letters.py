"""The letters: what has changed in a sentence, then all about the date; calendars get their own part."""

from copy import copy
from datetime import datetime

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from training.invitations.ical import Attendee, calendar, date_for
from training.invitations.models import Invitation, Method
from training.invitations.sentences import sentence, subject
from training.invitations.words import location, particulars
from training.schedule.models import Occurrence
from training.schedule.wording import when, where
from training.signups.links import link_to
from training.signups.mailing import absolute, mail_to
from training.signups.models import HOLDING, SignUp, State, Step
from training.signups.previews import Preview, own_link
from training.signups.queries import dates_to_change_to, last_reason


def letter(invitation: Invitation) -> EmailMultiAlternatives:
    """Return the mail; with a calendar as an alternative to the words, where an entry has to follow."""
    sign_up = invitation.sign_up
    reason, link = last_reason(sign_up), absolute(link_to(sign_up))
    said = words(sign_up, reason, link=link, at=invitation.said_at)
    mail = mail_to(sign_up, said.subject, said.body)
    if invitation.method:
        made = calendar_for(invitation)
        mail.attach_alternative(made.decode(), f"text/calendar; method={invitation.method}")
    return mail


def words(sign_up: SignUp, reason: str, *, link: str, at: datetime) -> Preview:
    """Return subject and text, with the link by which its reader answers."""
    about = f"{sign_up.occurrence.event.title}, {when(sign_up.occurrence)}"
    return Preview(f"{subject(sign_up, reason)}: {about}", body(sign_up, reason, link=link, at=at))


def words_if_called_off(sign_up: SignUp, note: str, at: datetime) -> Preview:
    """Return what the letter would say; the sign-up and its date stay as they are."""
    would_be, date = copy(sign_up), copy(sign_up.occurrence)
    would_be.state, would_be.occurrence, date.note = State.CANCELLED, date, note
    return words(would_be, Step.Reason.CALLED_OFF, link=own_link(), at=at)


def calendar_for(invitation: Invitation) -> bytes:
    sign_up = invitation.sign_up
    attendee = Attendee(
        name=str(sign_up),
        email=sign_up.email,
        way=sign_up.way,
        uid=str(invitation.uid),
        sequence=invitation.sequence or 0,
        told_at=invitation.said_at,
        comes=invitation.method == Method.REQUEST,
    )
    date = date_for(attendee, sign_up.occurrence, base=settings.WAGTAILADMIN_BASE_URL)
    return calendar([date], method=invitation.method)


def body(sign_up: SignUp, reason: str, *, link: str, at: datetime) -> str:
    """Return the whole letter as plain text: who reads no calendars must not miss anything."""
    occurrence = sign_up.occurrence
    paragraphs = [
        _("Guten Tag {name},").format(name=sign_up),
        sentence(sign_up, reason),
        date_lines(sign_up),
        *particulars(occurrence),
        *(instead(sign_up, link=link, at=at) if reason == Step.Reason.CALLED_OFF else []),
        ways(sign_up, reason, link=link),
    ]
    return "\n\n".join(paragraphs) + "\n"


def date_lines(sign_up: SignUp) -> str:
    """Return what it is, when, and where for who comes that way."""
    occurrence = sign_up.occurrence
    date = [
        occurrence.event.title,
        _("Wann: {when}").format(when=when(occurrence)),
        _("Wo: {where}").format(where=location(occurrence, way=sign_up.way)),
    ]
    return "\n".join(date)


def instead(sign_up: SignUp, *, link: str, at: datetime) -> list[str]:
    """Return the other dates, and how somebody changes to one and keeps the turn."""
    dates = dates_to_change_to(sign_up.occurrence, at=at)
    if not dates:
        return []
    offered = "\n".join(f"- {when(one)}, {where(one)}" for one in dates)
    turn = _("Wechseln Sie mit diesem Link, dann bleibt Ihre Reihenfolge: {address}")
    said = turn.format(address=link)
    return [_("Andere Termine, an denen Sie teilnehmen können:") + "\n" + offered, said]


def ways(sign_up: SignUp, reason: str, *, link: str) -> str:
    """Return where everything stands, and where it is answered."""
    occurrence = sign_up.occurrence
    lines = [_("Alles zum Termin: {address}").format(address=absolute(occurrence.get_absolute_url()))]
    if sign_up.state in (*HOLDING, State.WAITING):
        is_asked = sign_up.state == State.OFFERED
        deed = _("Annehmen oder ablehnen") if is_asked else pgettext("event", "Abmelden")
        lines.append(f"{deed}: {link}")
    elif reason == Step.Reason.EXPIRED:
        lines.append(f"{_('Wieder anstellen')}: {absolute(sign_up_page(occurrence))}")
    return "\n".join(lines)


def sign_up_page(occurrence: Occurrence) -> str:
    return reverse("sign-up", args=[occurrence.event.slug, occurrence.pk])
