"""Text as people type and publish it, brought to one spelling."""

import re
import unicodedata
from functools import lru_cache

LONGEST_WORD = 80
UNREADABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]+")
SPACE = re.compile(r"\s+")
SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "æ": "ae", "ø": "oe", "œ": "oe"})


def tidy(text: str) -> str:
    """The text in composed characters on one line, without what no one can read and no database can store."""
    return SPACE.sub(" ", unicodedata.normalize("NFC", UNREADABLE.sub(" ", text))).strip()


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """One spelling for "Größe", "Grösse" and "GROESSE", letters and digits only."""
    composed = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", word).casefold())
    single = unicodedata.normalize("NFKD", composed.translate(SPELLED_OUT)).casefold()
    return "".join(character for character in single if character.isalnum())[:LONGEST_WORD]
