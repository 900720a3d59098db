"""The way to the reports for those who write them."""

from django.urls import reverse
from wagtail.models import Locale

from feedback.outcomes.reports import FeedbackReports
from intranet.people.models import User


def writing_url(person: User) -> str:
    """Return where reports are written; nothing for those who may not. It names no letter."""
    index = FeedbackReports.objects.filter(locale=Locale.get_default()).first()
    may_write = index is not None and index.permissions_for_user(person).can_add_subpage()
    return reverse("wagtailadmin_explore", args=[index.pk]) if index and may_write else ""
