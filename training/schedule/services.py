"""What is done with events and their dates; whoever stands on them hears of it in the same transaction."""

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from training.schedule.models import Event, Occurrence
from training.schedule.series import Series
from training.schedule.signals import occurrence_changed

TOLD = ("starts_at", "ends_at", "room_id", "is_online", "state")  # what calendars of others show
FOLLOWED = (*TOLD, "room_places", "online_places", "most_per_department")


@transaction.atomic
def change_occurrence(*, occurrence: Occurrence, at: datetime, **values: Any) -> Occurrence:
    """Change a date; its SEQUENCE (RFC 5545 3.8.7.4) rises only when others' calendars must follow."""
    stored = Occurrence.objects.select_for_update().get(pk=occurrence.pk)
    before = {name: getattr(stored, name) for name in FOLLOWED}
    for name, value in values.items():
        setattr(stored, name, value)
    changed = {name for name in FOLLOWED if getattr(stored, name) != before[name]}
    if changed.intersection(TOLD):
        stored.sequence += 1
        stored.changed_at = at
    stored.save()
    if changed:
        occurrence_changed.send(Occurrence, occurrence=stored, at=at)
    return stored


def call_off(*, occurrence: Occurrence, at: datetime, note: str = "") -> Occurrence:
    """Say that the date does not take place; doing so twice tells nobody twice."""
    reason = {"note": note} if note else {}
    return change_occurrence(occurrence=occurrence, at=at, state=Occurrence.State.CALLED_OFF, **reason)


def confirm(*, occurrence: Occurrence, at: datetime) -> Occurrence:
    """Say that the date takes place, whoever else signs up."""
    return change_occurrence(occurrence=occurrence, at=at, state=Occurrence.State.CONFIRMED)


@transaction.atomic
def make_occurrences(
    *, series: Series, days: Iterable[date], begins: time, ends: time, like: Occurrence
) -> list[Occurrence]:
    """Store a date for each day, with the places and the room of a pattern; hours are Berlin's own.

    Raises ValueError where the end is not after the beginning.
    """
    if ends <= begins:
        raise ValueError(_("Das Ende liegt nicht nach dem Beginn."))
    return [store(like, series, moment(day, begins), moment(day, ends)) for day in days]


def store(like: Occurrence, series: Series, starts_at: datetime, ends_at: datetime) -> Occurrence:
    shared = {
        name: getattr(like, name)
        for name in ("room", "is_online", "link", "room_places", "online_places", "fewest", "note")
    }
    return Occurrence.objects.create(
        event=series.event, series=series, starts_at=starts_at, ends_at=ends_at, **shared
    )


def moment(day: date, hour: time) -> datetime:
    """Return the hour of the day in Berlin."""
    return datetime.combine(day, hour, tzinfo=timezone.get_default_timezone())


def free_slug(slug: str) -> str:
    """Return the slug with the first number behind it that no event has."""
    taken = set(Event.objects.filter(slug__startswith=slug).values_list("slug", flat=True))
    return next(name for number in range(2, len(taken) + 3) if (name := f"{slug[:45]}-{number}") not in taken)
