"""What the rows of pills above lists are made of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """Where to go, and what it is called."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Pill:
    """One value of a filter, or one way to look at a list; ``count`` is the number of hits that it leaves."""

    title: str
    url: str
    current: bool
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter with the pills that set it."""

    label: str
    pills: list[Pill]
