"""Nothing about people is kept for longer than it is needed."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction

from training.signups.models import SignUp, State

PROVEN_WITHIN = timedelta(days=2)


@transaction.atomic
def forget(*, at: datetime) -> None:
    """Delete who was there, what people needed and guests after a month; unproven guests after two days."""
    over = SignUp.objects.filter(occurrence__ends_at__lte=at - timedelta(days=settings.SIGN_UPS_KEPT_DAYS))
    over.filter(person=None).delete()
    over.exclude(came=None, needs="").update(came=None, needs="")
    SignUp.objects.filter(state=State.UNPROVEN, asked_at__lte=at - PROVEN_WITHIN).delete()
