"""Found words marked in a text, as pieces that a template escapes one by one."""

from collections.abc import Set
from dataclasses import dataclass

from intranet.search.tokens import Token, tokenise

EXCERPT = 220
LEAD_IN = 60
ENOUGH = 100  # hits that are weighed against each other in one text
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that was found, or not."""

    text: str
    is_hit: bool = False


def mark(text: str, words: Set[str]) -> list[Piece]:
    """The whole text in pieces; a hit is a word of which one folded form is among the words."""
    pieces, end = [], 0
    for token in _hits(text, words):
        pieces += [Piece(text[end : token.start]), Piece(token.surface, is_hit=True)]
        end = token.end
    return [piece for piece in (*pieces, Piece(text[end:])) if piece.text]


def excerpt(text: str, words: Set[str], length: int = EXCERPT) -> list[Piece]:
    """The stretch of the text that holds the most different hits, marked."""
    start, end = _window(text, words, length)
    before = [Piece(f"{ELLIPSIS} ")] if start else []
    after = [Piece(f" {ELLIPSIS}")] if end < len(text) else []
    return [*before, *mark(text[start:end], words), *after]


def _window(text: str, words: Set[str], length: int) -> tuple[int, int]:
    """Where to cut, between words."""
    start = _next_word(text, max(0, _densest(_hits(text, words), length) - LEAD_IN))
    end = min(len(text), start + length)
    return start, end if end == len(text) else _last_word(text, start, end)


def _densest(hits: list[Token], length: int) -> int:
    """The start of the hit after which the most different hits follow; the first of them wins."""
    reach, hits = length - LEAD_IN, hits[:ENOUGH]

    def richness(first: Token) -> int:
        return len({hit.forms for hit in hits if first.start <= hit.start and hit.end <= first.start + reach})

    return max(hits, key=richness).start if hits else 0


def _next_word(text: str, position: int) -> int:
    return text.find(" ", position - 1) + 1 if position and " " in text[position - 1 :] else 0


def _last_word(text: str, start: int, end: int) -> int:
    space = text.rfind(" ", start, end + 1)
    return space if space > start else end


def _hits(text: str, words: Set[str]) -> list[Token]:
    return [token for token in tokenise(text) if not words.isdisjoint(token.forms)]
