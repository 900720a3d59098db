"""Chance that can be repeated: it makes pictures differ and guards nothing."""

from random import Random


def dice(seed: str) -> Random:
    """The same throws for the same seed, in every version of Python."""
    return Random(seed)  # noqa: S311 - nothing secret hangs on it
