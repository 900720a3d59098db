"""How long it takes to read a text."""

from collections.abc import Iterable

WORDS_A_MINUTE = 200  # German at work, read with care


def minutes_to_read(texts: Iterable[str]) -> int:
    """Return full minutes, at least one."""
    words = sum(len(text.split()) for text in texts)
    return max(1, round(words / WORDS_A_MINUTE))
