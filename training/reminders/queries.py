"""What may be reminded of, and whom."""

from datetime import datetime

from django.db.models import OuterRef, Subquery

from training.reminders.models import Kind
from training.reminders.moments import EARLIEST, moment
from training.schedule.models import Occurrence, OccurrenceQuerySet
from training.signups.models import SignUp, SignUpQuerySet, Step


def dates_ahead(*, at: datetime) -> OccurrenceQuerySet:
    """Return the dates that begin so soon that a reminder could be due."""
    return Occurrence.objects.published().filter(starts_at__gt=at, starts_at__lte=at + EARLIEST)


def people_to_remind(occurrence: Occurrence, kind: Kind) -> SignUpQuerySet:
    """Return who has a place since before the moment of the reminder, and hasn't got it.

    Whoever came in later has just been told everything.
    """
    last = Step.objects.filter(sign_up=OuterRef("pk")).order_by("-pk").values("at")[:1]
    theirs = SignUp.objects.confirmed().with_address().filter(occurrence=occurrence)
    settled = theirs.annotate(settled_at=Subquery(last))
    return settled.filter(settled_at__lt=moment(kind, occurrence.starts_at)).exclude(reminders__kind=kind)
