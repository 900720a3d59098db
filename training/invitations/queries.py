"""What feeds tell of the calendar."""

from datetime import datetime, timedelta

from django.utils import timezone

from intranet.people.models import User
from training.schedule.models import Occurrence, OccurrenceQuerySet
from training.schedule.queries import midnight
from training.signups.models import SignUp, SignUpQuerySet

KEPT = timedelta(days=60)  # so long what is over stays in the calendars that follow


def dates_in_feeds(*, at: datetime) -> OccurrenceQuerySet:
    """Return what everybody may read, with what was called off, so that it leaves the calendars of others."""
    first = midnight((at - KEPT).astimezone(timezone.get_default_timezone()).date())
    return Occurrence.objects.published().for_lists().filter(ends_at__gt=first).order_by("starts_at", "pk")


def date_to_take(*, slug: str, pk: int) -> Occurrence | None:
    """Return the date of the event, if everybody may read it."""
    return Occurrence.objects.published().for_lists().filter(event__slug=slug, pk=pk).first()


def own_sign_ups(person: User, *, at: datetime) -> SignUpQuerySet:
    """Return where the person has a place for sure, as long back as feeds go."""
    mine = SignUp.objects.confirmed().filter(person=person, occurrence__in=dates_in_feeds(at=at).order_by())
    with_all = mine.select_related("occurrence__event__unit", "occurrence__room")
    return with_all.order_by("occurrence__starts_at", "pk")
