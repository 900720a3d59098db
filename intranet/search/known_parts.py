"""What compounds may be made of: the words of the index, common ones, and those that editors add."""

from collections.abc import Iterable

from intranet.search.common_parts import COMMON_PARTS
from intranet.search.compounds import may_be_a_part, parts_to_know
from intranet.search.keys import Parts
from intranet.search.models import Word
from intranet.search.text import fold
from intranet.search.wordlists import CompoundWord

COMMON = COMMON_PARTS | parts_to_know(COMMON_PARTS)


def load_parts() -> Parts:
    """The parts as they are now; two queries."""
    return make_parts(Word.objects.filter(language="de").values_list("text", "stem"))


def make_parts(words: Iterable[tuple[str, str]]) -> Parts:
    """The parts that come of the German words and their stems, with what editors say; one query."""
    lists: dict[str, set[str]] = {CompoundWord.Use.PART: set(), CompoundWord.Use.WHOLE: set()}
    for word, use in CompoundWord.objects.values_list("word", "use"):
        lists[use].add(fold(word))
    published = {form for pair in words for form in pair if may_be_a_part(form)}
    return Parts(
        known=COMMON | published | lists[CompoundWord.Use.PART],
        whole=frozenset(lists[CompoundWord.Use.WHOLE]),
    )
