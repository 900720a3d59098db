"""Words in a text, with the place where each one stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from intranet.search.text import fold

HYPHENS = "-\u2010\u2011"
INVISIBLE = "\u00ad\u200b-\u200d\u2060"  # soft hyphens and the like stand inside words and mean nothing
LETTERS = r"[^\W_]+"
WORD = re.compile(rf"{LETTERS}(?:(?:[{HYPHENS}{INVISIBLE}'’]|[:*_](?=[Ii]n)){LETTERS})*")
GAP = re.compile(rf"[{HYPHENS}'’:*_]|(?<=[a-zäöüß])(?=[A-ZÄÖÜ])")  # E-Akte, Kolleg:innen, eAkte
NOT_A_WORD = re.compile(rf"[{INVISIBLE}]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word as it is written, from ``start`` to ``end`` in its text."""

    surface: str
    start: int
    end: int

    @property
    def spellings(self) -> dict[str, str]:
        return spellings(self.surface)

    @property
    def forms(self) -> tuple[str, ...]:
        return tuple(self.spellings)


@lru_cache(maxsize=65536)
def spellings(surface: str) -> dict[str, str]:
    """The folded word and those between its hyphens, each with how it is written: "E-Akte" is also "Akte"."""
    visible = NOT_A_WORD.sub("", surface)
    between = {fold(piece): piece for piece in GAP.split(visible)}
    found = {fold(visible): visible} | {form: piece for form, piece in between.items() if len(form) > 1}
    return {form: written for form, written in found.items() if form}


def tokenise(text: str) -> Iterator[Token]:
    """The words of a tidy text in their order."""
    for found in WORD.finditer(text):
        if fold(found.group()):
            yield Token(found.group(), found.start(), found.end())
