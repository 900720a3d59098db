"""What a search reads of the index."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from django.db.models import Case, F, FloatField, Q, QuerySet, Sum, Value, When
from django.db.models.functions import Coalesce

from intranet.search.concepts import Concept
from intranet.search.models import IndexedDocument, Posting, Word
from intranet.search.ranking import Match

ABOUT = (
    "document",
    "document__language",
    "document__kind",
    "document__field",
    "document__date",
    "document__length",
)


def words_by_key(keys: Collection[str]) -> dict[str, set[str]]:
    """The folded words of the index that are found under each of the keys."""
    found: dict[str, set[str]] = {}
    for key, text in Word.objects.filter(keys__key__in=keys).values_list("keys__key", "text"):
        found.setdefault(key, set()).add(text)
    return found


def matches(concepts: Sequence[Concept], *, among: QuerySet[IndexedDocument]) -> list[Match]:
    """Each of these documents that holds a word of one of the concepts, with the weight of each."""
    keys = {key for concept in concepts for key in concept.keys}
    weights = {f"concept_{number}": _weight_of(concept) for number, concept in enumerate(concepts)}
    postings = Posting.objects.filter(word__keys__key__in=keys, document__in=among)
    return [_match(row, list(weights)) for row in postings.values(*ABOUT).annotate(**weights)]


def shown(
    *, pks: Collection[int], page_ids: Collection[int], among: QuerySet[IndexedDocument]
) -> list[IndexedDocument]:
    """Which of these documents to show, chosen by their rows or by their pages."""
    return list(among.filter(Q(pk__in=pks) | Q(page__in=page_ids)))


def _weight_of(concept: Concept) -> Coalesce:
    """How much a document says about a concept: the weight of each word there, by how well it fits."""
    fits = [When(word__keys__key=key, then=Value(fit)) for key, fit in concept.keys.items()]
    weight = F("weight") * F("word__keys__weight") * Case(*fits, default=Value(0.0))
    return Coalesce(Sum(weight, output_field=FloatField()), 0.0)


def _match(row: Mapping[str, Any], weights: Sequence[str]) -> Match:
    return Match(
        document=row["document"],
        language=row["document__language"],
        kind=row["document__kind"],
        field=row["document__field"],
        date=row["document__date"],
        length=row["document__length"],
        weights=tuple(row[name] for name in weights),
    )
