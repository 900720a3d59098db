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
    rows = [
        Word(text=text, language=language, stem=stem(text, language), surface=surface)
        for text, surface in surfaces.items()
    ]
    Word.objects.bulk_create(rows, ignore_conflicts=True, batch_size=BATCH)
    known = (Word.objects.filter(language=language, text__in=batch) for batch in batches(surfaces))
    return {text: pk for words in known for text, pk in words.values_list("text", "pk")}


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
    for batch in batches(word.pk for word in words):
        WordKey.objects.filter(word__in=batch).delete()
    WordKey.objects.bulk_create(
        (
            WordKey(word=word, key=key, weight=weight)
            for word in words
            for key, weight in keys_of(word.text, word.language, parts).items()
        ),
        batch_size=BATCH,
    )


def batches(items: Iterable[T]) -> Iterator[list[T]]:
    """The items in portions that a database takes as parameters of one query."""
    rest = iter(items)
    while batch := list(islice(rest, BATCH)):
        yield batch


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


def _concerned(changed: Collection[str]) -> list[Word]:
    new = list(Word.objects.filter(keys=None))
    known = Word.objects.filter(language="de").exclude(keys=None) if changed else Word.objects.none()
    return new + [word for word in known if len(changed) > MANY or may_hold(word.text, changed)]
