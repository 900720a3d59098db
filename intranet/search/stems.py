"""The stem under which all inflections of a word are found."""

import threading
from functools import lru_cache

import snowballstemmer

STEMMERS = {"de": "german", "en": "english"}
ENDINGS: tuple[tuple[str, str | tuple[str, ...]], ...] = (
    ("innen", ""),
    ("in", "er"),
    ("s", ("a", "i", "o", "u", "y")),
)
SHORTEST_BASE = 4
_local = threading.local()


@lru_cache(maxsize=65536)
def stem(word: str, language: str) -> str:
    """The stem of a folded word; an unknown language is read as German."""
    if language == "en":
        return str(_stemmer("en").stemWord(word))
    return str(_stemmer("de").stemWord(_singular(word)))


def _singular(word: str) -> str:
    """What the German stemmer leaves on: "Mitarbeiterinnen" is "mitarbeiter", "Kitas" is "kita"."""
    for ending, base in ENDINGS:
        shorter = word.removesuffix(ending)
        if shorter != word and len(shorter) >= SHORTEST_BASE and shorter.endswith(base):
            return shorter
    return word


def _stemmer(language: str) -> snowballstemmer.stemmer:
    """A stemmer keeps the word it works on, so every thread has its own."""
    stemmers = _local.__dict__.setdefault("stemmers", {})
    if language not in stemmers:
        stemmers[language] = snowballstemmer.stemmer(STEMMERS[language])
    return stemmers[language]
