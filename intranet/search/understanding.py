"""What a query means to the index as it is: known words, words that begin so, or what was probably meant."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

from intranet.search.concepts import Concept, concepts_of, keys_for, keys_of_all
from intranet.search.corrections import correct
from intranet.search.lexicon import Lexicon
from intranet.search.queries import Sense, senses_of
from intranet.search.stems import STEMMERS, stem

SHORTEST_PIECE = 3
MOST_COMPLETIONS = 30
COMPLETED = 0.5
SHORTEST_DOUBT = 6
RARE, FREQUENT = 1, 5  # documents: a word in one of them may be a slip where its neighbour is in five


@dataclass(frozen=True, slots=True)
class Correction:
    """What somebody typed, and what was probably meant."""

    typed: str
    meant: str


@dataclass(frozen=True, slots=True)
class Understanding:
    """What to search for: for each part of each concept how well which words of the index stand for it.

    ``corrections`` have been made, because nobody has published what was typed; ``doubts`` are only asked;
    ``unknown`` are words as typed for which there is nothing at all.
    """

    fits: list[list[dict[int, float]]]
    words: frozenset[str]
    corrections: list[Correction]
    doubts: list[Correction]
    unknown: list[str]


def understand(text: str, lexicon: Lexicon) -> Understanding:
    """Read a tidy query; one query to the database, two where a word is unknown."""
    asked = concepts_of(text, lexicon)
    senses = senses_of(keys_of_all(asked))
    pairs = [_resolve(concept, _keys(senses), lexicon) for concept in asked]
    concepts = [concept for concept, _ in pairs]
    if concepts != asked:
        senses = senses_of(keys_of_all(concepts))
    known = _keys(senses)
    return Understanding(
        fits=[[_fits(part, senses) for part in concept.parts] for concept in concepts],
        words=frozenset(sense.text for sense in senses),
        corrections=[correction for _, correction in pairs if correction],
        doubts=[doubt for concept in asked if (doubt := _doubt(concept, lexicon))],
        unknown=[concept.surface for concept in concepts if not concept.is_known(known)],
    )


def _keys(senses: Sequence[Sense]) -> set[str]:
    return {sense.key for sense in senses}


def _fits(keys: Mapping[str, float], senses: Sequence[Sense]) -> dict[int, float]:
    """How well each word of the index stands for these keys: by the best of its own."""
    fits: dict[int, float] = {}
    for sense in senses:
        if fit := keys.get(sense.key, 0.0) * sense.weight:
            fits[sense.word] = max(fits.get(sense.word, 0.0), fit)
    return fits


def _resolve(concept: Concept, known: Set[str], lexicon: Lexicon) -> tuple[Concept, Correction | None]:
    """A concept that finds something: for an unknown word those that it begins or ends, or the one meant."""
    if not concept.is_simple or concept.is_known(known):
        return concept, None
    if completed := _completed(concept.typed, lexicon):
        return replace(concept, parts=(completed,)), None
    if meant := correct(concept.typed, lexicon.counts):
        corrected = replace(concept, parts=(keys_for(meant, lexicon),))
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
    if len(concept.typed) < SHORTEST_DOUBT or lexicon.counts.get(concept.typed) != RARE:
        return None
    frequent = {word: count for word, count in lexicon.counts.items() if count >= FREQUENT}
    meant = correct(concept.typed, frequent, most_edits=1)
    if not meant or stem(meant, "de") == stem(concept.typed, "de"):
        return None
    return Correction(concept.surface, lexicon.surfaces[meant])
