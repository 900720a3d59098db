"""Documents put into the index, and taken out of it."""

from collections.abc import Iterable

from django.db.models import QuerySet

from intranet.search.models import IndexedDocument, Posting
from intranet.search.registry import SearchDocument
from intranet.search.text import tidy
from intranet.search.vocabulary import BATCH, learn
from intranet.search.weighing import length_of, weigh


def store(documents: Iterable[SearchDocument]) -> set[int]:
    """Write the documents with their words; return the words."""
    return {word for document in documents for word in _store_one(document)}


def drop(documents: QuerySet[IndexedDocument]) -> set[int]:
    """Take the documents out; return the words that they held."""
    words = set(Posting.objects.filter(document__in=documents).values_list("word", flat=True))
    documents.delete()
    return words


def _store_one(document: SearchDocument) -> list[int]:
    row = IndexedDocument.objects.create(
        key=document.key,
        page_id=document.page_id,
        kind=document.kind,
        language=document.language,
        title=tidy(document.title),
        summary=tidy(document.summary),
        body=tidy(document.body),
        url=document.url,
        field=document.field,
        date=document.date,
        length=length_of(document),
    )
    words = weigh(document)
    pks = learn(document.language, {text: word.surface for text, word in words.items()})
    postings = [Posting(document=row, word_id=pks[text], weight=word.weight) for text, word in words.items()]
    Posting.objects.bulk_create(postings, batch_size=BATCH)
    return list(pks.values())
