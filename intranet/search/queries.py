"""What a search reads of the index."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from django.db.models import Q
from wagtail.models import PageViewRestriction

from intranet.search.models import IndexedDocument, Posting, WordKey
from intranet.search.ranking import About, Match

MOST_WORDS = 5000  # as many as both databases take as parameters; the most frequent are kept


@dataclass(frozen=True, slots=True)
class Sense:
    """That a word of the index is found under a key, and how well."""

    key: str
    word: int
    text: str
    weight: float


def senses_of(keys: Collection[str]) -> list[Sense]:
    """The words of the index that are found under one of the keys."""
    found = WordKey.objects.filter(key__in=keys).order_by("-word__documents")[:MOST_WORDS]
    return [Sense(*row) for row in found.values_list("key", "word_id", "word__text", "weight")]


def hidden_paths() -> list[str]:
    """Where in the tree the pages stand that not everybody may read; all below them are hidden too."""
    return list(PageViewRestriction.objects.values_list("page__path", flat=True))


def matches(
    fits: Sequence[Sequence[Mapping[int, float]]], about: Mapping[int, About], *, readable: Q
) -> list[Match]:
    """Each readable document that holds one of the words, with how much it says about each concept.

    ``fits`` tells for each part of each concept how well the words of the index stand for it. A document
    says as much about a concept as about its least told part.
    """
    sums = _sums([part for parts in fits for part in parts], readable)
    ends = list(accumulate((len(parts) for parts in fits), initial=0))
    return [
        Match(pk, about[pk], tuple(min(told[start:end]) for start, end in pairwise(ends)))
        for pk, told in sums.items()
        if pk in about
    ]


def _sums(parts: Sequence[Mapping[int, float]], readable: Q) -> dict[int, list[float]]:
    """How much each document says about each part."""
    sums: dict[int, list[float]] = {}
    postings = Posting.objects.filter(readable, word__in={word for part in parts for word in part})
    for document, word, weight in postings.values_list("document_id", "word_id", "weight"):
        told = sums.setdefault(document, [0.0] * len(parts))
        for number, part in enumerate(parts):
            told[number] += weight * part.get(word, 0.0)
    return sums


def shown(*, pks: Collection[int], page_ids: Collection[int], readable: Q) -> list[IndexedDocument]:
    """The documents to show, chosen by their rows or by their pages, as far as they are readable."""
    return list(IndexedDocument.objects.filter(readable, Q(pk__in=pks) | Q(page__in=page_ids)))
