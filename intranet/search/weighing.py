"""How much each word weighs in a document."""

from dataclasses import dataclass

from intranet.search.registry import SearchDocument
from intranet.search.stopwords import STOPWORDS
from intranet.search.text import LONGEST_WORD, tidy
from intranet.search.tokens import tokenise

TITLE, TAG, SUMMARY, BODY = 6.0, 4.0, 2.0, 1.0


@dataclass(slots=True)
class Weighed:
    """A word with the sum of its weights, as it is written where it isn't capitalised for its place only."""

    surface: str
    weight: float = 0.0


def weigh(document: SearchDocument) -> dict[str, Weighed]:
    """Each folded word of the document; small words count in the title only."""
    words: dict[str, Weighed] = {}
    for text, weight in _fields(document):
        for token in tokenise(text):
            for form, written in token.spellings.items():
                if form not in STOPWORDS or weight == TITLE:
                    _add(words, form, written[:LONGEST_WORD], weight)
    return words


def length_of(document: SearchDocument) -> int:
    """How many words the document has."""
    return sum(1 for text, _ in _fields(document) for _ in tokenise(text))


def _fields(document: SearchDocument) -> list[tuple[str, float]]:
    tags = [(tidy(tag), TAG) for tag in document.tags]
    texts = [(document.title, TITLE), (document.summary, SUMMARY), (document.body, BODY)]
    return [*((tidy(text), weight) for text, weight in texts), *tags]


def _add(words: dict[str, Weighed], form: str, written: str, weight: float) -> None:
    word = words.setdefault(form, Weighed(written))
    word.weight += weight
    if written[0].islower():
        word.surface = written
