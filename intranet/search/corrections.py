"""A known word in place of one that nobody has published."""

from collections.abc import Mapping

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

EDITS = ((4, 0), (8, 1))  # words shorter than this may differ by so many letters
MOST_EDITS = 2
SIMILAR = 65  # per cent of the letters
MOST_SIMILAR = 3


def correct(word: str, vocabulary: Mapping[str, int], *, most_edits: int = MOST_EDITS) -> str:
    """The known word that differs least, of equals the one in the most documents; "" if none is near."""
    edits = min(_edits_allowed(word), most_edits)
    near = process.extract(word, vocabulary.keys(), scorer=OSA.distance, score_cutoff=edits, limit=None)
    found = [(edits, known) for known, edits, _ in near if edits]
    ranked = sorted(found, key=lambda one: (one[0], one[1][0] != word[0], -vocabulary[one[1]], one[1]))
    return ranked[0][1] if ranked else ""


def similar(word: str, vocabulary: Mapping[str, int]) -> list[str]:
    """The known words that look most like it, too different to be taken for it unasked."""
    near = process.extract(
        word, vocabulary.keys(), scorer=fuzz.ratio, score_cutoff=SIMILAR, limit=MOST_SIMILAR
    )
    return [known for known, _, _ in near]


def _edits_allowed(word: str) -> int:
    return next((edits for length, edits in EDITS if len(word) < length), MOST_EDITS)
