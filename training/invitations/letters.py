"""The letters: what has changed in a sentence, then all about the date; calendars get their own part."""

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from training.invitations.checks import last_reason
from training.invitations.ical import Attendee, calendar, date_for
from training.invitations.models import Invitation, Method
from training.invitations.sentences import sentence, subject
from training.invitations.words import location, particulars
from training.schedule.wording import when
from training.signups.links import link_to
from training.signups.models import HOLDING, SignUp, State


def letter(invitation: Invitation) -> EmailMultiAlternatives:
    """Return the mail; with a calendar as an alternative to the words, where an entry has to follow."""
    sign_up = invitation.sign_up
    reason = last_reason(sign_up)
    about = f"{sign_up.occurrence.event.title}, {when(sign_up.occurrence)}"
    mail = EmailMultiAlternatives(
        subject=" ".join(f"{subject(sign_up, reason)}: {about}".split()),
        body=body(sign_up, reason),
        to=[address_of(sign_up)],
        reply_to=[sign_up.occurrence.event.unit.email or settings.CONTACT_EMAIL],
        headers={"Auto-Submitted": "auto-generated"},
    )
    if invitation.method:
        made = calendar_for(invitation)
        mail.attach_alternative(made.decode(), f"text/calendar; method={invitation.method}")
    return mail


def calendar_for(invitation: Invitation) -> bytes:
    sign_up = invitation.sign_up
    attendee = Attendee(
        name=str(sign_up),
        email=address_of(sign_up),
        way=sign_up.way,
        uid=str(invitation.uid),
        sequence=invitation.sequence or 0,
        told_at=invitation.said_at,
        comes=invitation.method == Method.REQUEST,
    )
    date = date_for(attendee, sign_up.occurrence, base=settings.WAGTAILADMIN_BASE_URL)
    return calendar([date], method=invitation.method)


def address_of(sign_up: SignUp) -> str:
    return sign_up.person.email if sign_up.person else sign_up.guest_email


def body(sign_up: SignUp, reason: str) -> str:
    """Return the whole letter as plain text: who reads no calendars must not miss anything."""
    occurrence = sign_up.occurrence
    date = [
        occurrence.event.title,
        _("Wann: {when}").format(when=when(occurrence)),
        _("Wo: {where}").format(where=location(occurrence, way=sign_up.way)),
    ]
    paragraphs = [
        _("Guten Tag {name},").format(name=sign_up),
        sentence(sign_up, reason),
        "\n".join(date),
        *particulars(occurrence),
        ways(sign_up),
    ]
    return "\n\n".join(paragraphs) + "\n"


def ways(sign_up: SignUp) -> str:
    """Return where everything stands, and where it is answered."""
    page = absolute(sign_up.occurrence.get_absolute_url())
    lines = [_("Alles zum Termin: {address}").format(address=page)]
    if sign_up.state in (*HOLDING, State.WAITING):
        is_asked = sign_up.state == State.OFFERED
        deed = _("Annehmen oder ablehnen") if is_asked else pgettext("event", "Abmelden")
        lines.append(f"{deed}: {absolute(link_to(sign_up))}")
    return "\n".join(lines)


def absolute(path: str) -> str:
    return f"{settings.WAGTAILADMIN_BASE_URL}{path}"
