"""Narrowing what was found: by field of action, kind and year."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from intranet.search.ranking import Match

VALUE_OF: dict[str, Callable[[Match], str]] = {
    "field": lambda match: match.about.field,
    "kind": lambda match: match.about.kind,
    "year": lambda match: str(match.about.date.year) if match.about.date else "",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter with the number of hits that it would leave."""

    value: str
    count: int
    is_chosen: bool


def narrow(matches: Iterable[Match], chosen: Mapping[str, str]) -> list[Match]:
    """The matches that have every chosen value; no value means all."""
    return [match for match in matches if all(_fits(match, name, value) for name, value in chosen.items())]


def choices(matches: Iterable[Match], chosen: Mapping[str, str]) -> dict[str, list[Choice]]:
    """For each filter its values among what the others leave, the most frequent or the latest first."""
    found = list(matches)
    return {name: _choices_of(name, found, chosen) for name in VALUE_OF}


def _choices_of(name: str, matches: list[Match], chosen: Mapping[str, str]) -> list[Choice]:
    others = {other: value for other, value in chosen.items() if other != name}
    counts = Counter(VALUE_OF[name](match) for match in narrow(matches, others))
    frequent = sorted(counts, key=lambda value: (-counts[value], value))
    values = sorted(counts, reverse=True) if name == "year" else frequent
    return [Choice(value, counts[value], value == chosen.get(name)) for value in values if value]


def _fits(match: Match, name: str, value: str) -> bool:
    return not value or VALUE_OF[name](match) == value
