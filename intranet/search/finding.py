"""From a question to a page of hits."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime

from django.core.paginator import Page, Paginator
from django.db.models import Q
from django.utils import timezone

from intranet.search import queries
from intranet.search.filters import Choice, choices, narrow
from intranet.search.hits import Field, Hit, hit_of
from intranet.search.lexicon import Lexicon, lexicon
from intranet.search.models import IndexedDocument, readable_now
from intranet.search.promotions import Promoted, Promotion, promoted, stems_of
from intranet.search.ranking import Corpus, Match, rank
from intranet.search.understanding import Understanding, understand

HITS_PER_PAGE = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What somebody wants to find, in a tidy text, and how they want to see it."""

    text: str
    language: str
    chosen: Mapping[str, str]
    page: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was found, and what was done to the question to find it.

    ``unfiltered`` counts all hits, ``complete`` those that hold every word.
    """

    understanding: Understanding
    promoted: list[Promoted]
    choices: dict[str, list[Choice]]
    page: Page[Match]
    hits: list[Hit]
    unfiltered: int
    complete: int
    lexicon: Lexicon


def find(question: Question, *, at: datetime) -> Answer:
    """Answer a question with at most six queries to the database, once the lexicon is there."""
    known = lexicon()
    understanding = understand(question.text, known)
    hidden = queries.hidden_paths()
    readable = readable_now(at=at, hidden=hidden, through="document__")
    matches = queries.matches(understanding.fits, known.documents, readable=readable)
    ranked = rank(matches, _corpus(known, question, at))
    page = Paginator(narrow(ranked, question.chosen), HITS_PER_PAGE).get_page(question.page)
    here, fitting = list(page), [one for one in known.promotions if one.fits(stems_of(question.text))]
    shown = _shown(here, fitting, readable_now(at=at, hidden=hidden))
    return Answer(
        understanding=understanding,
        promoted=promoted(fitting, shown),
        choices=choices(ranked, question.chosen),
        page=page,
        hits=_hits(here, shown, understanding.words, known, question.language),
        unfiltered=len(ranked),
        complete=sum(match.found == len(understanding.fits) for match in ranked),
        lexicon=known,
    )


def _corpus(known: Lexicon, question: Question, at: datetime) -> Corpus:
    return Corpus(len(known.documents), known.average_length, question.language, timezone.localdate(at))


def _shown(matches: Sequence[Match], fitting: Sequence[Promotion], readable: Q) -> list[IndexedDocument]:
    pages = [promotion.page_id for promotion in fitting if promotion.page_id]
    return queries.shown(pks=[match.document for match in matches], page_ids=pages, readable=readable)


def _hits(
    matches: Sequence[Match], shown: Sequence[IndexedDocument], words: Set[str], known: Lexicon, language: str
) -> list[Hit]:
    """The hits in the order of the matches; one that went away a moment ago is left out."""
    documents = {document.pk: document for document in shown}
    found = [documents[match.document] for match in matches if match.document in documents]
    return [
        hit_of(document, words, Field(document.field, known.field_title(document.field, language)))
        for document in found
    ]
