"""Wishes that say nearly the same as what somebody types, found with the words of the search."""

from collections.abc import Collection, Sequence
from math import log

from django.db.models import Q

from intranet.search.lexicon import Lexicon, lexicon
from intranet.search.models import IndexedDocument
from intranet.search.queries import matches
from intranet.search.ranking import Match
from intranet.search.text import tidy
from intranet.search.understanding import understand
from training.demand.models import Wish
from training.demand.searchable import KIND

MOST = 3
ALIKE = 0.4  # of what the typed words tell
LONGEST = 300  # characters that are compared


def similar(text: str) -> list[Wish]:
    """Return the readable wishes that share the telling words of a text, the most alike first.

    Each part of a compound counts by itself, inflections, synonyms and slips are seen through, and a word
    tells the more the fewer texts of the house hold it.
    """
    known = lexicon()
    parts = [[part] for concept in understand(tidy(text[:LONGEST]), known).fits for part in concept]
    found = matches(parts, known.documents, readable=Q()) if parts else []
    scores = alike(found, known)
    best = sorted(scores, key=lambda document: (-scores[document], -document))[:MOST]
    return in_order(best)


def alike(found: Sequence[Match], known: Lexicon) -> dict[int, float]:
    """Return for each document of a wish how much of the text it shares, where that is enough."""
    tells = weights(found, len(known.documents))
    shares = {one.document: share(one, tells) for one in found if one.about.kind == KIND}
    return {document: score for document, score in shares.items() if score >= ALIKE}


def weights(found: Sequence[Match], documents: int) -> list[float]:
    columns = zip(*(match.weights for match in found), strict=True)
    numbers = [max(1, sum(weight > 0 for weight in column)) for column in columns]
    return [log(1 + (max(documents - number, 0) + 0.5) / (number + 0.5)) for number in numbers]


def share(match: Match, tells: Sequence[float]) -> float:
    held = sum(tell for tell, weight in zip(tells, match.weights, strict=True) if weight > 0)
    return held / sum(tells)


def in_order(documents: Collection[int]) -> list[Wish]:
    """Return the wishes of these documents, as far as everybody may still read them."""
    keys = dict(IndexedDocument.objects.filter(pk__in=documents).values_list("pk", "key"))
    wishes = Wish.objects.readable().in_bulk([int(key.removeprefix(f"{KIND}:")) for key in keys.values()])
    in_their_order = (int(keys[pk].removeprefix(f"{KIND}:")) for pk in documents if pk in keys)
    return [wishes[pk] for pk in in_their_order if pk in wishes]
