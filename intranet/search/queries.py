"""What a search reads of the index."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

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


def matches(fits: Sequence[Mapping[int, float]], about: Mapping[int, About], *, readable: Q) -> list[Match]:
    """Each readable document that holds one of the words, with how much it says about each concept.

    ``fits`` tells for each concept how well the words of the index stand for it.
    """
    weights: dict[int, list[float]] = {}
    words = {word for concept in fits for word in concept}
    postings = Posting.objects.filter(readable, word__in=words)
    for document, word, weight in postings.values_list("document_id", "word_id", "weight"):
        sums = weights.setdefault(document, [0.0] * len(fits))
        for number, concept in enumerate(fits):
            sums[number] += weight * concept.get(word, 0.0)
    return [Match(pk, about[pk], tuple(sums)) for pk, sums in weights.items() if pk in about]


def shown(*, pks: Collection[int], page_ids: Collection[int], readable: Q) -> list[IndexedDocument]:
    """The documents to show, chosen by their rows or by their pages, as far as they are readable."""
    return list(IndexedDocument.objects.filter(readable, Q(pk__in=pks) | Q(page__in=page_ids)))
