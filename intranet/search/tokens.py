"""Words in a text, with the place where each one stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

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
    def forms(self) -> tuple[str, ...]:
        return forms_of(self.surface)


def forms_of(surface: str) -> tuple[str, ...]:
    """The folded word, and the words between its hyphens: "E-Akte" is "eakte" and "akte"."""
    visible = NOT_A_WORD.sub("", surface)
    whole = fold(visible)
    between = [fold(piece) for piece in GAP.split(visible)]
    pieces = [piece for piece in between if len(piece) > 1 and piece != whole]
    return tuple(dict.fromkeys(form for form in (whole, *pieces) if form))


def tokenise(text: str) -> Iterator[Token]:
    """The words of a tidy text in their order."""
    for found in WORD.finditer(text):
        if fold(found.group()):
            yield Token(found.group(), found.start(), found.end())
