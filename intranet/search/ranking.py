"""The order of what was found: BM25F, its fields weighed when a document is indexed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import exp2, log

SATURATION = 4.0  # one hit in a title weighs 6: that nearly says it all
LENGTH_EFFECT = 0.4
OTHER_LANGUAGE = 0.6
FRESH = 0.25  # how much more something of today is worth than something old
DAYS_TO_HALF = 365
ENOUGH = 3  # hits, below which those that lack a word are shown too


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a document without reading it."""

    language: str
    kind: str
    field: str
    date: date | None
    length: int


@dataclass(frozen=True, slots=True)
class Match:
    """A document with the weight that each concept of the query has in it."""

    document: int
    about: About
    weights: tuple[float, ...]

    @property
    def found(self) -> int:
        return sum(weight > 0 for weight in self.weights)


@dataclass(frozen=True, slots=True)
class Corpus:
    """What a score is relative to: the whole index, and who reads it when."""

    documents: int
    average_length: float
    language: str
    today: date


def rank(matches: Sequence[Match], corpus: Corpus) -> list[Match]:
    """Best first: those that hold all words, and where they are few, those that hold the next most."""
    rarities = _rarities(matches, corpus.documents)
    least = _least_words(matches)
    fullest = [match for match in matches if match.found >= least]
    return sorted(
        fullest, key=lambda match: (-match.found, -_score(match, rarities, corpus), -match.document)
    )


def _least_words(matches: Sequence[Match]) -> int:
    """How many words a document must hold, at least one, so that enough documents are shown."""
    most = sorted((match.found for match in matches), reverse=True)[:ENOUGH]
    return max(1, min(most, default=1))


def _rarities(matches: Sequence[Match], documents: int) -> list[float]:
    """How much each word tells, the more the fewer documents hold it."""
    columns = zip(*(match.weights for match in matches), strict=True)
    counts = [sum(weight > 0 for weight in column) for column in columns]
    return [log(1 + (max(documents - count, 0) + 0.5) / (count + 0.5)) for count in counts]


def _score(match: Match, rarities: list[float], corpus: Corpus) -> float:
    stretch = 1 - LENGTH_EFFECT + LENGTH_EFFECT * match.about.length / max(corpus.average_length, 1)
    saturated = [weight / (weight + SATURATION * stretch) for weight in match.weights]
    words = sum(rarity * weight for rarity, weight in zip(rarities, saturated, strict=True))
    return words * _language_factor(match, corpus) * _freshness(match, corpus)


def _language_factor(match: Match, corpus: Corpus) -> float:
    return 1 if match.about.language == corpus.language else OTHER_LANGUAGE


def _freshness(match: Match, corpus: Corpus) -> float:
    published = match.about.date
    if published is None:
        return 1
    age = max((corpus.today - published).days, 0)
    return 1 + FRESH * exp2(-age / DAYS_TO_HALF)
