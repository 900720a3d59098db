"""Passing on a barrier that somebody ran into; nothing of it is stored here."""

from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils.translation import gettext as _


class CannotReport(Exception):
    """Why the report did not go out; ``str()`` is the sentence the person reads."""


def report_barrier(*, where: str, what: str, reply_to: str) -> None:
    """Mail the report to the people who mend barriers. Raises CannotReport where no mail gets out."""
    mail = EmailMessage(
        subject=_("Barriere gemeldet"),
        body=_("Seite: {where}\n\n{what}\n").format(where=where or "–", what=what),
        to=[settings.ACCESSIBILITY_EMAIL],
        reply_to=[reply_to] if reply_to else None,
    )
    try:
        mail.send()
    except (SMTPException, OSError) as error:
        raise CannotReport(
            _("Die Meldung kam nicht durch. Ihr Text steht noch hier: Bitte später noch einmal versuchen.")
        ) from error
