"""Things that stand on a page from one moment to another."""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol, TypeVar


class Placed(Protocol):
    starts_at: datetime
    ends_at: datetime


Thing = TypeVar("Thing", bound=Placed)


def running(things: Iterable[Thing], *, at: datetime) -> list[Thing]:
    """Return those whose period covers the moment."""
    return [thing for thing in things if thing.starts_at <= at < thing.ends_at]


def next_edge(things: Iterable[Placed], *, at: datetime) -> datetime | None:
    """Return when the next of them comes or goes; None where nothing will change by itself."""
    edges = (edge for thing in things for edge in (thing.starts_at, thing.ends_at))
    return min((edge for edge in edges if edge > at), default=None)
