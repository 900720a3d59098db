"""What reading in would do, said before it is done."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _

from training.imports.models import ImportedDate
from training.imports.reading import ForeignDate
from training.schedule.audience import audience
from training.schedule.models import Occurrence


class Fate(models.TextChoices):
    NEW = "new", _("neu")
    CHANGED = "changed", _("ändert sich")
    OFF = "off", _("fällt aus")
    SAME = "same", _("bleibt, wie es ist")
    LEFT_OUT = "left-out", _("fällt aus und war nie im Kalender")


@dataclass(frozen=True)
class Plan:
    """One date of the file, what becomes of it, and how many people hear of that."""

    date: ForeignDate
    fate: Fate
    occurrence: Occurrence | None = None

    @property
    def reached(self) -> int:
        told = self.occurrence if self.fate in {Fate.CHANGED, Fate.OFF} else None
        return audience.of(told) if told else 0


def plans(dates: Iterable[ForeignDate]) -> list[Plan]:
    """Return what would become of each date; one query however many there are."""
    wanted = list(dates)
    stored = ImportedDate.objects.filter(uid__in={one.uid for one in wanted})
    known = {
        (one.uid, one.repetition): one.occurrence
        for one in stored.select_related("occurrence__event", "occurrence__room")
    }
    return [plan(one, known.get((one.uid, one.repetition))) for one in wanted]


def plan(date: ForeignDate, occurrence: Occurrence | None) -> Plan:
    if occurrence is None:
        return Plan(date, Fate.LEFT_OUT if date.is_off else Fate.NEW)
    is_off = occurrence.state == Occurrence.State.CALLED_OFF
    if date.is_off:
        return Plan(date, Fate.SAME if is_off else Fate.OFF, occurrence)
    return Plan(date, Fate.CHANGED if is_off or differs(date, occurrence) else Fate.SAME, occurrence)


def differs(date: ForeignDate, occurrence: Occurrence) -> bool:
    times = (occurrence.starts_at, occurrence.ends_at) != (date.starts_at, date.ends_at)
    return times or bool(date.place and occurrence.room and occurrence.room.name != date.place)
