"""The places on the start page that features fill by themselves."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from intranet.home.teasers import Teaser


class Slot(StrEnum):
    """The questions a start page answers at once: what is new, what is next, where can I say something."""

    NEWS = "news"
    DATES = "dates"
    ASK = "ask"


@dataclass(frozen=True)
class Moment:
    """For when and in which language the start page is built, and which pages stand on it already."""

    at: datetime
    language: str
    shown: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Area:
    """A piece of the start page: ``build`` reads, ``template`` shows it as ``area``; None shows nothing.

    What is built may say by ``good_until`` when it would be another.
    A stand-in shows only where nothing else does.
    """

    slot: Slot
    template: str
    build: Callable[[Moment], Any]
    is_stand_in: bool = False


def no_news(moment: Moment) -> dict[int, Teaser]:
    return {}


@dataclass
class Areas:
    """What the features have registered, in the order in which they did."""

    registered: list[Area] = field(default_factory=list)
    newest: Callable[[Moment], dict[int, Teaser]] = no_news

    def register(self, area: Area) -> None:
        self.registered.append(area)

    def filling(self, slot: Slot, moment: Moment) -> list[tuple[str, Any]]:
        """Return template and content of everything that has something to show in the slot."""
        here = [area for area in self.registered if area.slot == slot]
        own = [area for area in here if not area.is_stand_in]
        return built(own, moment) or built([area for area in here if area.is_stand_in], moment)


def built(areas: Iterable[Area], moment: Moment) -> list[tuple[str, Any]]:
    """Return template and content of those areas that have something to show."""
    contents = [(area.template, area.build(moment)) for area in areas]
    return [(template, content) for template, content in contents if content is not None]


def first_end(contents: Iterable[Any]) -> datetime | None:
    """Return when the first of the contents would be another; None where nothing changes by itself."""
    ends = (getattr(content, "good_until", None) for content in contents)
    return min(filter(None, ends), default=None)


areas = Areas()
