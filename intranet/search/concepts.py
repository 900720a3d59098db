"""What a query asks for: for each of its words the keys that stand for it."""

from collections.abc import Iterable, Set
from dataclasses import dataclass

from intranet.search.keys import split_word
from intranet.search.lexicon import Lexicon
from intranet.search.stems import STEMMERS, stem
from intranet.search.stopwords import STOPWORDS
from intranet.search.tokens import Token, tokenise

MOST_WORDS = 12
EXACT, SYNONYM, PART_OF_IT = 1.0, 0.7, 0.4


@dataclass(frozen=True, slots=True)
class Concept:
    """A word of the query; where it is a compound, a document must say something about each part.

    Each part has the keys that stand for it and how well they do. ``typed`` is the folded word.
    """

    surface: str
    typed: str
    parts: tuple[dict[str, float], ...]

    @property
    def is_simple(self) -> bool:
        return len(self.parts) == 1

    def is_known(self, keys: Set[str]) -> bool:
        """Whether the index has something for every part."""
        return all(not keys.isdisjoint(part) for part in self.parts)


def concepts_of(text: str, lexicon: Lexicon) -> list[Concept]:
    """The concepts of a tidy text; small words count only where there are no others."""
    tokens = list(tokenise(text))
    telling = [token for token in tokens if token.forms[0] not in STOPWORDS]
    concepts = [_concept(token, lexicon) for token in telling or tokens]
    return list({concept.typed: concept for concept in reversed(concepts)}.values())[::-1][:MOST_WORDS]


def keys_of_all(concepts: Iterable[Concept]) -> set[str]:
    """Every key that stands for something in the query."""
    return {key for concept in concepts for part in concept.parts for key in part}


def keys_for(word: str, lexicon: Lexicon) -> dict[str, float]:
    """The keys of a folded word and, for less, those of its synonyms, in each language."""
    keys = {stem(same, code): SYNONYM for same in lexicon.synonyms.get(word, ()) for code in STEMMERS}
    return keys | {stem(word, code): EXACT for code in STEMMERS}


def _concept(token: Token, lexicon: Lexicon) -> Concept:
    """A compound asks for all of its parts, each of which the whole word satisfies best."""
    word, *between = token.forms
    whole = keys_for(word, lexicon)
    parts = between or split_word(word, lexicon.parts)
    keys = tuple(_part_keys(part, lexicon) | whole for part in parts) or (whole,)
    return Concept(token.surface, word, keys)


def _part_keys(part: str, lexicon: Lexicon) -> dict[str, float]:
    return {key: weight * PART_OF_IT for key, weight in keys_for(part, lexicon).items()}
