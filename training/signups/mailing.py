"""One mail to one person; nobody sees who else gets it."""

from django.conf import settings
from django.core.mail import EmailMultiAlternatives

from training.signups.models import SignUp


def mail_to(sign_up: SignUp, subject: str, body: str) -> EmailMultiAlternatives:
    """Return a mail that is sent by the house itself; answers go to the unit that organises the event."""
    return EmailMultiAlternatives(
        subject=" ".join(subject.split()),
        body=body,
        to=[sign_up.email],
        reply_to=[sign_up.occurrence.event.unit.email or settings.CONTACT_EMAIL],
        headers={"Auto-Submitted": "auto-generated"},
    )


def absolute(path: str) -> str:
    """Return the address of a page as it stands in mails."""
    return f"{settings.WAGTAILADMIN_BASE_URL}{path}"
