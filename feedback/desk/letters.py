"""The word to the readers: it says that something waits, and nothing else."""

from django.conf import settings
from django.core.mail import EmailMessage
from django.urls import reverse
from django.utils.translation import gettext as _

from feedback.box.words import Group
from feedback.keys.models import SealedKeys
from feedback.keys.readers import members_of

HEADERS = {"Auto-Submitted": "auto-generated"}


def word_to(group: Group) -> EmailMessage:
    """Return one mail to all readers of the group; nobody is asked to answer it."""
    readers = members_of(group).filter(pk__in=SealedKeys.objects.of(group).values("reader"))
    addresses = [email for email in readers.order_by("email").values_list("email", flat=True) if email]
    address = settings.WAGTAILADMIN_BASE_URL + reverse("feedback-desk")
    body = _("Unter den Rückmeldungen liegt etwas vor: {address}\n").format(address=address)
    return EmailMessage(_("Es liegt etwas vor"), body, to=addresses, headers=HEADERS)
