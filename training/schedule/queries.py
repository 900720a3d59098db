"""Reads of the calendar used more than once."""

from datetime import date, datetime, time, timedelta

from django.db.models import Min, Q
from django.utils import timezone

from training.schedule.models import Event, Occurrence, OccurrenceQuerySet
from training.schedule.places import with_taken

EDGES = ("starts_at", "ends_at", "sign_up_from", "sign_up_until")


def readable() -> OccurrenceQuerySet:
    """Return what everybody may read of the calendar, with all that lists show."""
    return with_taken(Occurrence.objects.published().for_lists())


def on_days(first: date, last: date) -> OccurrenceQuerySet:
    """Return what touches the days from first to last, as clocks in Berlin count them."""
    return readable().between(midnight(first), midnight(last + timedelta(days=1)))


def midnight(day: date) -> datetime:
    """Return when the day begins; days on which clocks change have 23 or 25 hours."""
    return datetime.combine(day, time.min, tzinfo=timezone.get_default_timezone())


def next_change(*, at: datetime) -> datetime | None:
    """Return when the next occurrence or its sign-up begins or ends: until then no list changes by itself."""
    edges = {name: Min(name, filter=Q((f"{name}__gt", at))) for name in EDGES}
    ahead = Occurrence.objects.published().upcoming(at=at).order_by()
    return min(filter(None, ahead.aggregate(**edges).values()), default=None)


def occurrence_to_read(*, slug: str, pk: int) -> Occurrence | None:
    """Return the occurrence of the event, if everybody may read it."""
    return readable().filter(event__slug=slug, pk=pk).first()


def event_to_read(*, slug: str) -> Event | None:
    """Return the event, if everybody may read it."""
    return Event.objects.published().filter(slug=slug).select_related("field", "unit").first()
