"""Which dates a page of the calendar shows, as its address says."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from django.db.models import Q
from django.http import QueryDict
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from intranet.look.pills import Filter, Pill
from intranet.topics.models import FieldOfAction
from training.schedule.models import Kind, Level, Occurrence, OccurrenceQuerySet
from training.schedule.places import has_room

NAMES = ("kind", "field", "level", "where", "free")
LONGEST = 40  # characters of an unknown value that are repeated


@dataclass(frozen=True)
class Choices:
    """One filter: how it is called, and its values with their titles."""

    label: str
    titles: Mapping[str, str]


@dataclass(frozen=True)
class Filters:
    """What can be chosen, what is chosen, and what the address names that nobody can choose."""

    choices: Mapping[str, Choices]
    chosen: Mapping[str, str]
    unknown: Sequence[str]

    @classmethod
    def asked(cls, query: QueryDict, choices: Mapping[str, Choices]) -> Self:
        asked = {name: str(query[name]) for name in choices if query.get(name)}
        known = {name: value for name, value in asked.items() if value in choices[name].titles}
        unknown = [value[:LONGEST].replace("\x00", "") for name, value in asked.items() if name not in known]
        return cls(choices, known, unknown)

    def apply(self, occurrences: OccurrenceQuerySet, *, at: datetime) -> OccurrenceQuerySet:
        for name, value in self.chosen.items():
            occurrences = occurrences.filter(CONDITIONS[name](value, at))
        return occurrences

    def query(self, **changes: str) -> str:
        """Return the filters as they stand in an address: "?kind=bootcamp&where=room" or nothing."""
        values = {name: value for name, value in {**self.chosen, **changes}.items() if value}
        return f"?{urlencode(values)}" if values else ""

    def titles(self) -> list[str]:
        return [self.choices[name].titles[value] for name, value in self.chosen.items()]

    def pills(self, url: str) -> dict[str, Filter]:
        """Return the pills of each filter; each keeps the other filters."""
        return {name: Filter(one.label, self._pills(name, one, url)) for name, one in self.choices.items()}

    def _pills(self, name: str, one: Choices, url: str) -> list[Pill]:
        current = self.chosen.get(name, "")
        titles = {"": _("Alle"), **one.titles}
        return [
            Pill(title, url + self.query(**{name: value}), value == current)
            for value, title in titles.items()
        ]


def choices(language: str) -> dict[str, Choices]:
    """Return all filters; one query for the fields of action."""
    fields = FieldOfAction.objects.filter(locale__language_code=language)
    return {
        "kind": Choices(_("Art"), {value: str(title) for value, title in Kind.choices}),
        "field": Choices(_("Handlungsfeld"), {field.slug: field.title for field in fields}),
        "level": Choices(_("Stufe"), {value: str(title) for value, title in Level.choices}),
        "where": Choices(_("Ort"), {"room": _("vor Ort"), "online": _("online")}),
        "free": Choices(_("Plätze"), {"1": _("noch Plätze frei")}),
    }


def can_still_come(value: str, at: datetime) -> Q:
    """That there is room and nobody is too late to take it."""
    in_time = Q(sign_up_until=None) | Q(sign_up_until__gt=at)
    return has_room() & in_time & Q(ends_at__gt=at) & ~Q(state=Occurrence.State.CALLED_OFF)


def takes_place(value: str, at: datetime) -> Q:
    return Q(is_online=True) if value == "online" else Q(room__isnull=False)


CONDITIONS: dict[str, Callable[[str, datetime], Q]] = {
    "kind": lambda value, at: Q(event__kind=value),
    "field": lambda value, at: Q(event__field__slug=value),
    "level": lambda value, at: Q(event__level=value),
    "where": takes_place,
    "free": can_still_come,
}
