"""What there are passes for; features register their kinds when they are set up."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from intranet.jobs.schedule import BERLIN

STILL_TAKEN = timedelta(hours=48)  # after the end, for whoever was writing
WEEK = timedelta(weeks=1)


@dataclass(frozen=True)
class Span:
    """A scope, such as ``feedback:2026-W47``, and from when to when its passes can be drawn."""

    scope: str
    begins_at: datetime
    ends_at: datetime

    def is_on(self, at: datetime) -> bool:
        return self.begins_at <= at < self.ends_at

    @property
    def until(self) -> datetime:
        """When its last pass has lost its worth, and its key and counts are forgotten."""
        return self.ends_at + STILL_TAKEN


@dataclass(frozen=True)
class Kind:
    """A sort of passes: at most ``limit`` for each person and scope.

    ``spans(at)`` returns the scopes whose keys have to be there, those that are on and those to come.
    ``publish(scope, public_key)`` hands the key to whoever redeems the passes; it is called again and again.
    ``witness`` is the module that tells browsers, asked without credentials, which keys were published.
    """

    name: str
    limit: int
    witness: str
    spans: Callable[[datetime], Iterable[Span]]
    publish: Callable[[str, bytes], None]


class Kinds:
    """All kinds by name."""

    def __init__(self) -> None:
        self.registered: dict[str, Kind] = {}

    def register(self, kind: Kind) -> None:
        self.registered[kind.name] = kind

    def spans(self, at: datetime) -> Iterator[tuple[Kind, Span]]:
        """All scopes of the moment, and those to come."""
        return ((kind, span) for kind in self.registered.values() for span in kind.spans(at))

    def current(self, at: datetime) -> Iterator[tuple[Kind, Span]]:
        """The scopes whose passes can be drawn at the moment."""
        return ((kind, span) for kind, span in self.spans(at) if span.is_on(at))


def weekly(name: str) -> Callable[[datetime], list[Span]]:
    """Return what ``spans`` is for a kind with a scope for each ISO week, from Monday to Sunday in Berlin."""

    def this_week_and_next(at: datetime) -> list[Span]:
        return [week_of(name, at), week_of(name, at + WEEK)]

    return this_week_and_next


def week_of(name: str, at: datetime) -> Span:
    today = at.astimezone(BERLIN).date()
    monday = today - timedelta(days=today.weekday())
    year, week, _ = today.isocalendar()
    begins, ends = (datetime.combine(day, time(), BERLIN) for day in (monday, monday + WEEK))
    return Span(f"{name}:{year}-W{week:02}", begins, ends)


kinds = Kinds()
