"""Compound words taken apart: "Datenschutzschulung" is "Datenschutz" and "Schulung"."""

from collections.abc import Iterable, Set
from functools import cache

from intranet.search.stems import stem
from intranet.search.stopwords import STOPWORDS

LINKS = ("", "s", "es", "n", "en", "er", "e")
INFLECTIONS = ("", "e", "en", "n", "s", "es", "er", "ern")
ELECTRONIC = "e"  # eAkte, eRechnung
SHORTEST_PART = 4
ENDINGS = """
barkeit chen ende enden ender erei haft heit heiten innen isch ische ischen ismus keit keiten lich liche
lichen ling schaft schaften sein tion tionen ungen
"""
NEVER_A_PART = frozenset(ENDINGS.split())
NO_PARTS = STOPWORDS | NEVER_A_PART


def parts_to_know(words: Iterable[str]) -> frozenset[str]:
    """The words, and their stems, that others may be made of."""
    candidates = {form for word in words for form in (word, stem(word, "de"))}
    return frozenset(form for form in candidates if may_be_a_part(form))


def plain(word: str) -> str:
    """The folded word without its umlauts, as plurals lose them: "plaetze" holds "platz"."""
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def split(word: str, known: Set[str]) -> tuple[str, ...]:
    """The fewest known parts that make up the whole word, none if it is no compound."""

    @cache
    def best(rest: str) -> tuple[str, ...]:
        found = [(head, *tail) for head, behind in _heads(rest, known) if (tail := end(behind))]
        return min(found, key=_preference, default=())

    def end(rest: str) -> tuple[str, ...]:
        last = _without_inflection(rest, known)
        return (last,) if last else best(rest)

    parts = best(word)
    if not parts and word.startswith(ELECTRONIC):
        return end(word[1:])
    return parts


def _heads(word: str, known: Set[str]) -> list[tuple[str, str]]:
    """Each known beginning of the word with what follows it, the linking letters left out."""
    found = []
    for cut in range(1, len(word)):
        if word[:cut] in known:
            links = (link for link in LINKS if word.startswith(link, cut))
            found += [(word[:cut], word[cut + len(link) :]) for link in links]
    return found


def _without_inflection(word: str, known: Set[str]) -> str:
    """The last part as it is known: "aemter" is "amt"."""
    bases = [] if word in NEVER_A_PART else [word.removesuffix(ending) for ending in INFLECTIONS]
    return next((form for base in bases for form in (base, plain(base)) if form in known), "")


def _preference(parts: tuple[str, ...]) -> tuple[int, int, tuple[str, ...]]:
    """Few parts, then those that leave the fewest letters to links, then always the same."""
    return len(parts), -sum(map(len, parts)), parts


def may_be_a_part(word: str) -> bool:
    return len(word) >= SHORTEST_PART and word.isalpha() and word not in NO_PARTS
