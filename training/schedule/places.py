"""How full an occurrence is, in the words that everybody reads; who keeps the places counts them."""

from collections.abc import Callable

from django.db.models import F, Q, TextChoices, Value
from django.db.models.expressions import Combinable
from django.utils.translation import gettext_lazy as _

from training.schedule.models import Occurrence, OccurrenceQuerySet

WAYS = ("room", "online")
FEW = 0.2  # of all places, and always the last one


class Fullness(TextChoices):
    FREE = "free", _("Plätze frei")
    FEW = "few", _("wenige Plätze frei")
    NONE = "none", _("ausgebucht")


class Counting:
    """How taken places are counted inside the query that reads occurrences; until somebody does, none are."""

    def __init__(self) -> None:
        self.taken: Callable[[str], Combinable] = lambda way: Value(0)

    def by(self, taken: Callable[[str], Combinable]) -> None:
        """Let ``taken(way)`` count the taken places of an occurrence; a way is "room" or "online"."""
        self.taken = taken


counting = Counting()


def with_taken(occurrences: OccurrenceQuerySet) -> OccurrenceQuerySet:
    """Tell of each occurrence how many of its places are taken, without a further query."""
    return occurrences.annotate(**{f"taken_{way}": counting.taken(way) for way in WAYS})


def has_room() -> Q:
    """That somebody can still come, among occurrences ``with_taken``."""
    free = Q(*(Q((f"taken_{way}__lt", F(f"{way}_places"))) for way in WAYS), _connector=Q.OR)
    return free | Q(room_places=0, online_places=0)


def free_places(occurrence: Occurrence) -> int:
    """Return how many places are free; one way that is overfull takes nothing from the other."""
    numbers = [(getattr(occurrence, f"{way}_places"), getattr(occurrence, f"taken_{way}")) for way in WAYS]
    return sum(max(places - taken, 0) for places, taken in numbers)


def fullness(places: int, free: int) -> Fullness:
    """Return how full it is; figures would change with each sign-up, and pages with them."""
    if free <= 0:
        return Fullness.NONE
    return Fullness.FEW if free <= max(1, places * FEW) else Fullness.FREE
