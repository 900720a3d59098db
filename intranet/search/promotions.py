"""Pages that editors want on top when certain words are searched for."""

from collections.abc import Iterable, Set
from dataclasses import dataclass

from intranet.search.models import IndexedDocument
from intranet.search.stems import stem
from intranet.search.text import fold
from intranet.search.tokens import tokenise
from intranet.search.wordlists import PromotedResult, words_between_commas


@dataclass(frozen=True, slots=True)
class Promotion:
    """A place to go, and the sets of stems of which one must be searched for as a whole."""

    phrases: tuple[frozenset[str], ...]
    title: str
    text: str
    url: str
    page_id: int | None

    def fits(self, stems: Set[str]) -> bool:
        return any(phrase <= stems for phrase in self.phrases)


@dataclass(frozen=True, slots=True)
class Promoted:
    """A promoted result as a reader sees it."""

    title: str
    text: str
    url: str


def promoted(promotions: Iterable[Promotion], documents: Iterable[IndexedDocument]) -> list[Promoted]:
    """The promotions that lead somewhere: to an address, or to a page among the readable documents."""
    pages: dict[int | None, str] = {document.page_id: document.url for document in documents}
    places = [(one, one.url or pages.get(one.page_id, "")) for one in promotions]
    return [Promoted(one.title, one.text, url) for one, url in places if url]


def load_promotions() -> tuple[Promotion, ...]:
    """All promoted results; one query."""
    return tuple(
        Promotion(_phrases(row.words), row.title, row.text, row.url, row.page_id)
        for row in PromotedResult.objects.all()
    )


def stems_of(text: str) -> frozenset[str]:
    """The German stems of the words in a text."""
    return frozenset(stem(fold(token.surface), "de") for token in tokenise(text))


def _phrases(words: str) -> tuple[frozenset[str], ...]:
    return tuple(stems_of(phrase) for phrase in words_between_commas(words))
