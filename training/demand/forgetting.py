"""Nothing about people is kept for longer than it is needed."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils.timezone import localdate

from training.demand.models import Contact, EarlyKey


@transaction.atomic
def forget(*, at: datetime) -> None:
    """Delete addresses that no date came for in time, and keys to what is open to everybody or over."""
    oldest = localdate(at) - timedelta(days=settings.WISH_ADDRESSES_KEPT_DAYS)
    Contact.objects.filter(left_on__lte=oldest).delete()
    is_open = Q(occurrence__sign_up_from=None) | Q(occurrence__sign_up_from__lte=at)
    EarlyKey.objects.filter(is_open | Q(occurrence__ends_at__lte=at)).delete()
