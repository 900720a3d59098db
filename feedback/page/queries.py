"""How many people a letter may come from."""

LOWEST = 20  # below it, the crowd is too small to hide in


def crowd() -> int:
    """Return how many people hold passes of this week, rounded down to tens."""
    return 0
