"""The letters about wishes: the offer to who left an address, and a word to the unit."""

from django.conf import settings
from django.core.mail import EmailMessage
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from training.schedule.models import Occurrence
from training.schedule.wording import when, where
from training.signups.wording import day_and_time

HEADERS = {"Auto-Submitted": "auto-generated"}


def offer_letter(date: Occurrence, *, email: str, key: str) -> EmailMessage:
    """Return the letter; it names the date and nobody, and what was wished for only by the date's title."""
    paragraphs = [
        _("Guten Tag,"),
        _("Sie haben sich das gewünscht und möchten zuerst davon hören. Jetzt gibt es einen Termin:"),
        f"{date.event.title}\n{when(date)}\n{where(date)}",
        way(date, key),
        _("Ihre Adresse hatten Sie nur dafür hinterlassen. Mit dieser Nachricht haben wir sie gelöscht."),
    ]
    return EmailMessage(
        subject=" ".join(_("Zuerst für Sie: {title}").format(title=date.event.title).split()),
        body="\n\n".join(paragraphs) + "\n",
        to=[email],
        reply_to=[date.event.unit.email or settings.CONTACT_EMAIL],
        headers=HEADERS,
    )


def way(date: Occurrence, key: str) -> str:
    """Return how one comes in: by the own link, or without any sign-up."""
    page = settings.WAGTAILADMIN_BASE_URL + date.get_absolute_url()
    if not key:
        return _("Eine Anmeldung ist nicht nötig. Alles zum Termin: {address}").format(address=page)
    path = reverse("sign-up", args=[date.event.slug, date.pk], query={"early": key})
    lines = [_("Hier melden Sie sich an: {address}").format(address=settings.WAGTAILADMIN_BASE_URL + path)]
    lines.append(_("Der Link gilt für eine Anmeldung, bitte geben Sie ihn nicht weiter."))
    if date.sign_up_from is not None:
        opens = day_and_time(date.sign_up_from)
        lines.append(_("Alle anderen können sich ab {when} anmelden.").format(when=opens))
    return "\n".join(lines)


def reminder(number: int) -> EmailMessage:
    """Return the word to the unit that wishes wait; it says how many, not which."""
    subject = ngettext("{number} Wunsch wartet", "{number} Wünsche warten", number).format(number=number)
    address = settings.WAGTAILADMIN_BASE_URL + reverse("wish:index")
    body = _("Neue Wünsche sieht erst nur die Stabsstelle. Bitte lassen Sie sie durch: {address}\n")
    return EmailMessage(subject, body.format(address=address), to=[settings.CONTACT_EMAIL], headers=HEADERS)
