"""What a query means to the index as it is: known words, words that begin so, or what was probably meant."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from intranet.search.concepts import Concept, concepts_of, keys_for
from intranet.search.corrections import correct
from intranet.search.lexicon import Lexicon
from intranet.search.queries import Sense, senses_of
from intranet.search.stems import STEMMERS, stem

SHORTEST_PIECE = 3
MOST_COMPLETIONS = 30
COMPLETED = 0.5
RARE, FREQUENT = 1, 5  # documents: a word in one of them may be a slip where its neighbour is in five


@dataclass(frozen=True, slots=True)
class Correction:
    """What somebody typed, and what was probably meant."""

    typed: str
    meant: str


@dataclass(frozen=True, slots=True)
class Understanding:
    """What to search for: for each concept how well which words of the index stand for it.

    ``corrections`` have been made, because nobody has published what was typed; ``doubts`` are only asked;
    ``unknown`` are words as typed for which there is nothing at all.
    """

    fits: list[dict[int, float]]
    words: frozenset[str]
    corrections: list[Correction]
    doubts: list[Correction]
    unknown: list[str]


def understand(text: str, lexicon: Lexicon) -> Understanding:
    """Read a tidy query; one query to the database, two where a word is unknown."""
    asked = concepts_of(text, lexicon)
    senses = senses_of(_keys(asked))
    known = {sense.key for sense in senses}
    pairs = [_resolve(concept, known, lexicon) for concept in asked]
    concepts = [concept for concept, _ in pairs]
    if concepts != asked:
        senses = senses_of(_keys(concepts))
        known = {sense.key for sense in senses}
    return Understanding(
        fits=[_fits(concept, senses) for concept in concepts],
        words=frozenset(sense.text for sense in senses),
        corrections=[correction for _, correction in pairs if correction],
        doubts=[doubt for concept in asked if (doubt := _doubt(concept, lexicon))],
        unknown=[concept.surface for concept in concepts if known.isdisjoint(concept.keys)],
    )


def _fits(concept: Concept, senses: Sequence[Sense]) -> dict[int, float]:
    """How well each word stands for the concept: by its best key."""
    fits: dict[int, float] = {}
    for sense in senses:
        if fit := concept.keys.get(sense.key, 0.0) * sense.weight:
            fits[sense.word] = max(fits.get(sense.word, 0.0), fit)
    return fits


def _keys(concepts: Sequence[Concept]) -> set[str]:
    return {key for concept in concepts for key in concept.keys}


def _resolve(concept: Concept, known: Set[str], lexicon: Lexicon) -> tuple[Concept, Correction | None]:
    """A concept that finds something: for an unknown word those that it begins or ends, or the one meant."""
    if not concept.typed or not known.isdisjoint(concept.keys):
        return concept, None
    if completed := _completed(concept.typed, lexicon):
        return replace(concept, keys=completed), None
    if meant := correct(concept.typed, lexicon.counts):
        corrected = replace(concept, keys=keys_for(meant, lexicon))
        return corrected, Correction(concept.surface, lexicon.surfaces[meant])
    return concept, None


def _completed(piece: str, lexicon: Lexicon) -> dict[str, float]:
    """The keys of the most frequent words that begin with the piece or end in it."""
    if len(piece) < SHORTEST_PIECE:
        return {}
    words = [*lexicon.beginning_with(piece), *(word for word in lexicon.counts if word.endswith(piece))]
    frequent = sorted(words, key=lambda word: (-lexicon.counts[word], word))[:MOST_COMPLETIONS]
    return {stem(word, language): COMPLETED for word in frequent for language in STEMMERS}


def _doubt(concept: Concept, lexicon: Lexicon) -> Correction | None:
    """A frequent word one letter away from a rare one, so that a slip in print doesn't hide the rest."""
    if lexicon.counts.get(concept.typed) != RARE:
        return None
    frequent = {word: count for word, count in lexicon.counts.items() if count >= FREQUENT}
    meant = correct(concept.typed, frequent, most_edits=1)
    if not meant or stem(meant, "de") in concept.keys:
        return None
    return Correction(concept.surface, lexicon.surfaces[meant])
