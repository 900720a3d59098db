"""Bringing others' dates into the calendar; doing it twice is doing it once."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.text import slugify

from intranet.people.models import Department
from intranet.topics.models import FieldOfAction
from training.imports.models import ImportedDate
from training.imports.planning import Fate, Plan, plans
from training.imports.reading import ForeignDate
from training.schedule.models import Event, Occurrence
from training.schedule.rooms import Room
from training.schedule.services import call_off, change_occurrence, free_slug


@dataclass(frozen=True)
class House:
    """What the file doesn't say: where the dates belong in our calendar."""

    kind: str
    field: FieldOfAction
    unit: Department
    room: Room  # where the file names no place
    is_published: bool


@transaction.atomic
def bring_in(*, dates: Iterable[ForeignDate], house: House, at: datetime) -> list[Plan]:
    """Store new dates, change or call off known ones, and return what was done."""
    Event.objects.select_for_update().order_by("pk").first()  # who reads in at the same time waits
    done = plans(dates)
    for plan in done:
        carry_out(plan, house, at)
    return done


def carry_out(plan: Plan, house: House, at: datetime) -> None:
    if plan.fate == Fate.NEW:
        add(plan.date, house)
    elif plan.fate == Fate.OFF and plan.occurrence:
        call_off(occurrence=plan.occurrence, at=at)
    elif plan.fate == Fate.CHANGED and plan.occurrence:
        follow(plan.date, plan.occurrence, at)


def add(date: ForeignDate, house: House) -> None:
    event = event_of(date) or new_event(date, house)
    occurrence = Occurrence.objects.create(
        event=event, starts_at=date.starts_at, ends_at=date.ends_at, room=room_for(date) or house.room
    )
    ImportedDate.objects.create(occurrence=occurrence, uid=date.uid, repetition=date.repetition)


def follow(date: ForeignDate, occurrence: Occurrence, at: datetime) -> None:
    """Move our date to where theirs is; texts stay as our editors left them."""
    room = {"room": room_for(date)} if date.place and occurrence.room else {}
    was_off = occurrence.state == Occurrence.State.CALLED_OFF
    state = Occurrence.State.PLANNED if was_off else occurrence.state
    times = {"starts_at": date.starts_at, "ends_at": date.ends_at}
    change_occurrence(occurrence=occurrence, at=at, state=state, **times, **room)


def event_of(date: ForeignDate) -> Event | None:
    """Return the event of the series that the date belongs to, where another of its dates came before."""
    return Event.objects.filter(occurrences__imported__uid=date.uid).order_by("pk").first()


def new_event(date: ForeignDate, house: House) -> Event:
    slug = slugify(date.title)[:45] or "termin"
    return Event.objects.create(
        title=date.title,
        slug=free_slug(slug) if Event.objects.filter(slug=slug).exists() else slug,
        summary=date.summary or date.title,
        kind=house.kind,
        field=house.field,
        unit=house.unit,
        is_published=house.is_published,
    )


def room_for(date: ForeignDate) -> Room | None:
    if not date.place:
        return None
    return Room.objects.get_or_create(name=date.place, defaults={"address": date.place, "seats": 0})[0]
