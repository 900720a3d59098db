"""The keys under which a word is found: its own stem, and those of its parts."""

from collections.abc import Iterable
from dataclasses import dataclass

from intranet.search.compounds import plain, split
from intranet.search.stems import stem

WHOLE = 1.0
PART = 0.6


@dataclass(frozen=True, slots=True)
class Parts:
    """What compounds are made of, and the words that are never taken apart."""

    known: frozenset[str]
    whole: frozenset[str] = frozenset()


def keys_of(word: str, language: str, parts: Parts) -> dict[str, float]:
    """Each key of a folded word with its weight; only German glues words together."""
    keys = {stem(word, language): WHOLE}
    if language == "de":
        _add_parts(keys, word, parts, PART)
    return keys


def split_word(word: str, parts: Parts) -> tuple[str, ...]:
    """The parts of a word that editors don't keep whole."""
    return () if word in parts.whole else split(word, parts.known)


def may_hold(word: str, changed: Iterable[str]) -> bool:
    """Whether a word may be split in another way since these parts came or went."""
    spellings = (word, plain(word))
    return any(part in spelling for part in changed for spelling in spellings)


def _add_parts(keys: dict[str, float], word: str, parts: Parts, weight: float) -> None:
    for part in split_word(word, parts):
        keys.setdefault(stem(part, "de"), weight)
        _add_parts(keys, part, parts, weight * PART)
