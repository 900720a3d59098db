"""The words of the index: learnt from documents, forgotten with the last one, split by what is known."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import TypeVar

from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from intranet.search.compounds import may_be_a_part
from intranet.search.keys import keys_of, may_hold
from intranet.search.known_parts import COMMON, load_parts
from intranet.search.models import Posting, Word, WordKey
from intranet.search.stems import stem

T = TypeVar("T")
BATCH = 2000
MANY = 200  # changed parts; beyond, to split every word again is quicker than to ask each for all of them


def learn(language: str, surfaces: Mapping[str, str]) -> dict[str, int]:
    """Make sure that the words are known; return the row of each."""
    known = _rows_of(language, surfaces)
    new = surfaces.keys() - known.keys()
    words = [
        Word(text=text, language=language, stem=stem(text, language), surface=surfaces[text]) for text in new
    ]
    Word.objects.bulk_create(words, batch_size=BATCH)
    return known | _rows_of(language, new)


def settle(touched: Collection[int]) -> None:
    """Bring counts, words and keys in line after the documents that hold these words have changed."""
    changed: set[str] = set()
    for batch in batches(touched):
        changed |= _recount(Word.objects.filter(pk__in=batch))
    split_again(changed=changed | _forms(Word.objects.filter(keys=None)))


def split_again(*, changed: Collection[str]) -> None:
    """Give keys to new words, and again to those that may be split otherwise since these parts changed.

    Postings stay as they are, for they name words, and only a word knows its parts. So a word that is
    learnt today opens the compounds of yesterday, and no document is read again.
    """
    parts, words = load_parts(), _concerned(changed)
    for batch in batches(words):
        WordKey.objects.filter(word__in=batch).delete()
    WordKey.objects.bulk_create(
        (
            WordKey(word_id=pk, key=key, weight=weight)
            for pk, (text, language) in words.items()
            for key, weight in keys_of(text, language, parts).items()
        ),
        batch_size=BATCH,
    )


def batches(items: Iterable[T]) -> Iterator[list[T]]:
    """The items in portions that a database takes as parameters of one query."""
    rest = iter(items)
    while batch := list(islice(rest, BATCH)):
        yield batch


def _rows_of(language: str, texts: Iterable[str]) -> dict[str, int]:
    known = (Word.objects.filter(language=language, text__in=batch) for batch in batches(texts))
    return {text: pk for words in known for text, pk in words.values_list("text", "pk")}


def _recount(words: QuerySet[Word]) -> set[str]:
    """Count the documents of each word and forget those without; return the parts that are gone."""
    documents = Posting.objects.filter(word=OuterRef("pk")).values("word").annotate(count=Count("pk"))
    words.update(documents=Coalesce(Subquery(documents.values("count")), 0))
    unused = words.filter(documents=0)
    gone = _forms(unused)
    unused.delete()
    return gone


def _forms(words: QuerySet[Word]) -> set[str]:
    """What of these words counts as a part of others."""
    pairs = words.filter(language="de").values_list("text", "stem")
    return {form for pair in pairs for form in pair if may_be_a_part(form)} - COMMON


def _concerned(changed: Collection[str]) -> dict[int, tuple[str, str]]:
    """Text and language of the words that need keys, and of those that may need other ones."""
    new = _texts(Word.objects.filter(keys=None))
    known = _texts(Word.objects.filter(language="de")) if changed else {}
    is_much = len(changed) > MANY
    return new | {pk: word for pk, word in known.items() if is_much or may_hold(word[0], changed)}


def _texts(words: QuerySet[Word]) -> dict[int, tuple[str, str]]:
    return {pk: (text, language) for pk, text, language in words.values_list("pk", "text", "language")}
