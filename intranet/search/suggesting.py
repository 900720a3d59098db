"""What somebody may be about to type, and the pages that fit already."""

from dataclasses import dataclass
from datetime import datetime

from intranet.search.finding import Question, find
from intranet.search.lexicon import Lexicon, lexicon
from intranet.search.pills import search_url
from intranet.search.stems import stem
from intranet.search.stopwords import STOPWORDS
from intranet.search.text import fold
from intranet.search.tokens import Token, tokenise

MOST_WORDS, MOST_PAGES = 4, 3
SHORTEST_START = 2


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something to choose instead of typing on: a search, or a page."""

    title: str
    url: str
    kind: str = ""


def suggest(text: str, *, language: str, at: datetime) -> list[Suggestion]:
    """Searches with the last word completed, then the pages that the first of them finds."""
    *_, last = [None, *tokenise(text)]
    if last is None or len(fold(last.surface)) < SHORTEST_START:
        return []
    completed = [text[: last.start] + word for word in _completions(last, lexicon())]
    searches = [Suggestion(query, search_url(query, {})) for query in completed]
    return searches + _pages(completed[0] if completed else text, language, at)


def _completions(last: Token, known: Lexicon) -> list[str]:
    """The most frequent words that begin so, one of each stem."""
    words = [word for word in known.beginning_with(fold(last.surface)) if word not in STOPWORDS]
    by_stem: dict[str, str] = {}
    for word in sorted(words, key=lambda word: (-known.counts[word], word)):
        by_stem.setdefault(stem(word, "de"), word)
    return [known.surfaces[word] for word in list(by_stem.values())[:MOST_WORDS]]


def _pages(text: str, language: str, at: datetime) -> list[Suggestion]:
    answer = find(Question(text=text, language=language, chosen={}), at=at)
    return [
        Suggestion("".join(piece.text for piece in hit.title), hit.url, hit.kind)
        for hit in answer.hits[:MOST_PAGES]
    ]
