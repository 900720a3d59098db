"""What may be reminded of, and whom."""

from datetime import datetime

from django.db.models import OuterRef, Subquery

from training.reminders.models import Kind
from training.reminders.moments import EARLIEST, moment
from training.schedule.models import Occurrence, OccurrenceQuerySet
from training.signups.models import SignUp, SignUpQuerySet, Step


def dates_around(*, at: datetime) -> OccurrenceQuerySet:
    """Return the dates that begin so soon or ended so lately that something could be due."""
    near = Occurrence.objects.published().filter(starts_at__lte=at + EARLIEST, ends_at__gt=at - EARLIEST)
    return near.exclude(starts_at__lte=at, ends_at__gt=at)


def people_to_tell(occurrence: Occurrence, kind: Kind) -> SignUpQuerySet:
    """Return who has a place and hasn't been told: thanks go to all but those who are known to be absent.

    Who came in after the moment of a reminder has just been told everything.
    """
    theirs = SignUp.objects.confirmed().with_address().filter(occurrence=occurrence)
    untold = theirs.exclude(reminders__kind=kind)
    if kind == Kind.THANKS:
        return untold.exclude(came=False)
    last = Step.objects.filter(sign_up=OuterRef("pk")).order_by("-pk").values("at")[:1]
    settled = untold.annotate(settled_at=Subquery(last))
    return settled.filter(settled_at__lt=moment(kind, occurrence.starts_at))
