"""What a query asks for: for each of its words the keys that stand for it."""

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
    """A word of the query with its keys and how well each of them stands for it.

    ``typed`` is the folded word where it can be corrected; the parts of a compound can't.
    """

    surface: str
    typed: str
    keys: dict[str, float]


def concepts_of(text: str, lexicon: Lexicon) -> list[Concept]:
    """The concepts of a tidy text; small words count only where there are no others."""
    tokens = list(tokenise(text))
    telling = [token for token in tokens if token.forms[0] not in STOPWORDS]
    found = [concept for token in telling or tokens for concept in _concepts(token, lexicon)]
    return list({tuple(concept.keys): concept for concept in found}.values())[:MOST_WORDS]


def keys_for(word: str, lexicon: Lexicon) -> dict[str, float]:
    """The keys of a folded word and, for less, those of its synonyms, in each language."""
    keys = {stem(same, code): SYNONYM for same in lexicon.synonyms.get(word, ()) for code in STEMMERS}
    return keys | {stem(word, code): EXACT for code in STEMMERS}


def _concepts(token: Token, lexicon: Lexicon) -> list[Concept]:
    """A compound asks for all of its parts, each of which the whole word satisfies best."""
    word, *between = token.forms
    whole = keys_for(word, lexicon)
    parts = between or split_word(word, lexicon.parts)
    if not parts:
        return [Concept(token.surface, word, whole)]
    return [Concept(token.surface, "", _part_keys(part, lexicon) | whole) for part in parts]


def _part_keys(part: str, lexicon: Lexicon) -> dict[str, float]:
    return {key: weight * PART_OF_IT for key, weight in keys_for(part, lexicon).items()}
