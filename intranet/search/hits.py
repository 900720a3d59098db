"""A found document as a reader sees it."""

from collections.abc import Set
from dataclasses import dataclass
from datetime import date

from intranet.search.highlight import Piece, excerpt, mark
from intranet.search.models import IndexedDocument
from intranet.search.registry import label_of


@dataclass(frozen=True, slots=True)
class Field:
    """A field of action as the reader's language calls it."""

    slug: str
    title: str


@dataclass(frozen=True, slots=True)
class Hit:
    """One hit with the words marked that were found in it."""

    url: str
    title: list[Piece]
    excerpt: list[Piece]
    kind: str
    field: Field
    date: date | None
    language: str


def hit_of(document: IndexedDocument, words: Set[str], field: Field) -> Hit:
    return Hit(
        url=document.url,
        title=mark(document.title, words),
        excerpt=_excerpt(document, words),
        kind=label_of(document.kind),
        field=field,
        date=document.date,
        language=document.language,
    )


def _excerpt(document: IndexedDocument, words: Set[str]) -> list[Piece]:
    """The summary where it holds a hit, else the best place of the text, else the summary after all."""
    summary = mark(document.summary, words)
    if any(piece.is_hit for piece in summary):
        return summary
    place = excerpt(document.body, words)
    return place if any(piece.is_hit for piece in place) or not summary else summary
