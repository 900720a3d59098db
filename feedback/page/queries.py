"""How many people a letter may come from."""

from datetime import datetime

from intranet.passes.kinds import week_of
from intranet.passes.queries import crowd

KIND = "feedback"
LOWEST = 20  # below it, the crowd is too small to hide in


def people_with_passes(at: datetime) -> int:
    """Return how many colleagues hold passes of this week, rounded down to tens."""
    return crowd(week_of(KIND, at).scope)
