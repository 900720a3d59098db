"""What other slices put onto the page of an occurrence, the same for everybody who reads it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from training.schedule.models import Occurrence

AT_THE_TOP = range(50)  # orders of what people do with the date; it stands above all details
AT_THE_END = range(50, 100)


@dataclass(frozen=True)
class Part:
    """A piece of the page: ``build`` reads, ``template`` shows it as ``part``; None shows nothing."""

    order: int
    template: str
    build: Callable[[Occurrence, datetime], Any]


class Parts:
    """All parts in their order."""

    def __init__(self) -> None:
        self.registered: list[Part] = []

    def register(self, part: Part) -> None:
        self.registered = sorted([*self.registered, part], key=lambda one: one.order)

    def of(
        self, occurrence: Occurrence, *, at: datetime, orders: range = range(100)
    ) -> list[tuple[str, Any]]:
        """Return template and content of everything with one of the orders that has something to show."""
        asked = [part for part in self.registered if part.order in orders]
        built = [(part.template, part.build(occurrence, at)) for part in asked]
        return [(template, content) for template, content in built if content is not None]


parts = Parts()
