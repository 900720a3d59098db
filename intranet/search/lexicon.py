"""What a search needs to know of the whole index, remembered until the index changes."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from statistics import fmean
from uuid import UUID

from intranet.search.keys import Parts
from intranet.search.known_parts import make_parts
from intranet.search.models import Index, IndexedDocument, Word
from intranet.search.promotions import Promotion, load_promotions
from intranet.search.ranking import About
from intranet.search.synonyms import load_synonyms
from intranet.topics.models import FieldOfAction


@dataclass(frozen=True)
class Lexicon:
    """The words of one edition of the index and what editors say about words."""

    edition: UUID | None
    documents: dict[int, About]
    counts: dict[str, int]
    surfaces: dict[str, str]
    parts: Parts
    synonyms: dict[str, frozenset[str]]
    promotions: tuple[Promotion, ...]
    fields: dict[tuple[str, str], str]

    @cached_property
    def average_length(self) -> float:
        return fmean(about.length for about in self.documents.values()) if self.documents else 0.0

    @cached_property
    def in_order(self) -> list[str]:
        return sorted(self.counts)

    def beginning_with(self, start: str) -> Iterator[str]:
        """The words that begin so, in their order."""
        first = bisect_left(self.in_order, start)
        return takewhile(lambda word: word.startswith(start), self.in_order[first:])

    def field_title(self, slug: str, language: str) -> str:
        """What readers of the language call the field of action; where it has no name, its slug."""
        return self.fields.get((slug, language), slug)


_remembered: Lexicon | None = None


def lexicon() -> Lexicon:
    """The lexicon of the index as it is; one query unless the index has changed."""
    global _remembered  # noqa: PLW0603 - one per process, replaced as a whole
    edition = Index.objects.values_list("edition", flat=True).first()
    if _remembered is None or edition is None or _remembered.edition != edition:
        _remembered = _load(edition)
    return _remembered


def _load(edition: UUID | None) -> Lexicon:
    rows = list(Word.objects.values_list("text", "stem", "language", "surface", "documents"))
    counts: dict[str, int] = {}
    for text, _, _, _, documents in rows:
        counts[text] = counts.get(text, 0) + documents
    return Lexicon(
        edition=edition,
        documents=_documents(),
        counts=counts,
        surfaces={text: surface for text, _, _, surface, _ in rows},
        parts=make_parts((text, stem) for text, stem, language, _, _ in rows if language == "de"),
        synonyms=load_synonyms(),
        promotions=load_promotions(),
        fields=_field_titles(),
    )


def _documents() -> dict[int, About]:
    rows = IndexedDocument.objects.values_list("pk", "language", "kind", "field", "date", "length")
    return {row[0]: About(*row[1:]) for row in rows}


def _field_titles() -> dict[tuple[str, str], str]:
    """What each field of action is called, by slug and language."""
    rows = FieldOfAction.objects.order_by("position").values_list("slug", "locale__language_code", "title")
    return {(slug, language): title for slug, language, title in rows}
