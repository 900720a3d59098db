"""How many people a change of a date would reach; the slices that know them say so."""

from collections.abc import Callable

from training.schedule.models import Occurrence

Count = Callable[[Occurrence], int]


class Audience:
    """Counts registered at start-up; without any, a change reaches nobody."""

    def __init__(self) -> None:
        self.counts: list[Count] = []

    def register(self, count: Count) -> None:
        self.counts.append(count)

    def of(self, occurrence: Occurrence) -> int:
        return sum(count(occurrence) for count in self.counts)


audience = Audience()
