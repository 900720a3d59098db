"""How easily a German text is read: LIX, long sentences, long words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

LONG_WORD = 6  # letters; LIX counts words that have more

# A full stop behind these ends no sentence.
SHORT_FORMS = r"(?:bzw|ca|evtl|ggf|inkl|max|min|Nr|Abs|Art|Dr|Prof|St|Str|Tel|usw|vgl|zzgl)"
NO_END = re.compile(
    rf"\b(?P<short>{SHORT_FORMS}|[A-Za-zÄÖÜäöü]|\d{{1,2}})\.(?=\s)"  # "z. B.", "21. November", "3. Stock"
)
END = re.compile(r"(?<=[.!?…])[\"“”»«‘’)]*\s+")
WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*|\d+(?:[.,:]\d+)*")
KEPT = "\u2024"  # stands for a full stop that ends nothing


@dataclass(frozen=True)
class Limits:
    """What is too much for a kind of text: words in a sentence, letters in a word, LIX."""

    sentence: int
    word: int
    lix: int


EVERYDAY = Limits(sentence=20, word=22, lix=55)
PLAIN = Limits(sentence=12, word=16, lix=40)


@dataclass(frozen=True)
class Readability:
    """What is to be said about a text."""

    words: int
    sentences: int
    lix: int
    long_sentences: list[str]
    long_words: list[str]
    limits: Limits

    @property
    def is_easy(self) -> bool:
        """Whether there is nothing to shorten."""
        return self.lix <= self.limits.lix and not (self.long_sentences or self.long_words)


def measure(texts: Iterable[str], limits: Limits = EVERYDAY) -> Readability:
    """Return what is to be said about paragraphs and headings, each a text of its own."""
    found = [sentence for text in texts for sentence in sentences_in(text)]
    words = [word for sentence in found for word in words_in(sentence)]
    return Readability(
        words=len(words),
        sentences=len(found),
        lix=lix(words, len(found)),
        long_sentences=[each for each in found if len(words_in(each)) > limits.sentence],
        long_words=list(dict.fromkeys(word for word in words if longest_part(word) > limits.word)),
        limits=limits,
    )


def sentences_in(text: str) -> list[str]:
    """Return the sentences of a paragraph; a heading is one without a full stop."""
    kept = NO_END.sub(lambda found: f"{found['short']}{KEPT}", text)
    parts = (part.replace(KEPT, ".").strip() for part in END.split(kept))
    return [part for part in parts if words_in(part)]


def words_in(text: str) -> list[str]:
    return WORD.findall(text)


def lix(words: list[str], sentences: int) -> int:
    """Return Björnsson's index: words per sentence and long words per hundred; 0 for no text."""
    if not (words and sentences):
        return 0
    long = sum(len(word) > LONG_WORD for word in words)
    return round(len(words) / sentences + 100 * long / len(words))


def longest_part(word: str) -> int:
    """Return the letters between two hyphens: a hyphen makes a long word easy."""
    return max(len(part) for part in word.split("-"))
