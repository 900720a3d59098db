"""What is counted in the box, and what was frozen of it."""

from collections import Counter

from feedback.box.models import Thread, WaitingLetter
from feedback.outcomes.models import QuarterFigure
from feedback.outcomes.quarters import Quarter

Cell = tuple[str, str]  # audience and kind
Shown = dict[Cell, int | None]


def counted(quarter: Quarter) -> Counter[Cell]:
    """Return how many conversations were begun in the quarter, those that still wait in the spool too."""
    begun = {
        look_up: (audience, kind)
        for model, which in ((WaitingLetter, {"position": 0}), (Thread, {}))  # letters go this way
        for look_up, week, audience, kind in model.objects.filter(**which).values_list(
            "look_up", "week", "audience", "kind"
        )
        if Quarter.of_week(week) == quarter
    }
    return Counter(begun.values())


def frozen_quarters() -> list[Quarter]:
    """Return the quarters that have figures, the latest first."""
    names = QuarterFigure.objects.order_by("-quarter").values_list("quarter", flat=True).distinct()
    return [Quarter.named(name) for name in names]


def frozen(quarter: Quarter) -> Shown:
    """Return the figures of a quarter; nothing where it is not frozen."""
    return all_frozen(quarter).get(quarter, {})


def all_frozen(*quarters: Quarter) -> dict[Quarter, Shown]:
    """Return the figures of these quarters, or of all, the latest first; one query."""
    figures = QuarterFigure.objects.order_by("-quarter")
    if quarters:
        figures = figures.filter(quarter__in=[one.name for one in quarters])
    found: dict[Quarter, Shown] = {}
    for one in figures:
        found.setdefault(Quarter.named(one.quarter), {})[one.audience, one.kind] = one.shown
    return found
