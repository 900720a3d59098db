"""Keeping the index true to what is published."""

import uuid
from collections.abc import Collection, Iterator
from typing import Any

from django.db import transaction
from wagtail.models import Page

from intranet.search import registry
from intranet.search.models import Index, IndexedDocument, Word
from intranet.search.postings import drop, store
from intranet.search.registry import SearchDocument, Source
from intranet.search.vocabulary import settle, split_again

ROWS_AT_ONCE = 200


@transaction.atomic
def index_documents(*, documents: Collection[SearchDocument]) -> None:
    """Let documents be found, each in the place of what its key stood for."""
    _lock()
    former = drop(IndexedDocument.objects.filter(key__in=[document.key for document in documents]))
    settle(former | store(documents))
    _announce()


@transaction.atomic
def remove_documents(*, keys: Collection[str]) -> None:
    """Let what these keys stand for be found no longer."""
    _lock()
    settle(drop(IndexedDocument.objects.filter(key__in=keys)))
    _announce()


@transaction.atomic
def refresh_pages(*, ids: Collection[int]) -> None:
    """Read pages again: index those that everybody may read, remove the others."""
    _lock()
    former = drop(IndexedDocument.objects.filter(page__in=ids))
    sources = [source for source in registry.sources() if issubclass(source.model, Page)]
    settle(former | store(document for source in sources for document in _documents(source, pk__in=ids)))
    _announce()


@transaction.atomic
def refresh_rows(*, kind: str, ids: Collection[int]) -> None:
    """Read things that are no pages again: index those that everybody may read, remove the others."""
    _lock()
    former = drop(IndexedDocument.objects.filter(key__in=[f"{kind}:{pk}" for pk in ids]))
    sources = [source for source in registry.sources() if source.kind == kind]
    settle(former | store(document for source in sources for document in _documents(source, pk__in=ids)))
    _announce()


@transaction.atomic
def remove_pages(*, ids: Collection[int]) -> None:
    """Let pages be found no longer."""
    _lock()
    settle(drop(IndexedDocument.objects.filter(page__in=ids)))
    _announce()


@transaction.atomic
def rebuild() -> int:
    """Make the whole index anew from what is published; return how many documents it holds."""
    _lock()
    IndexedDocument.objects.all().delete()
    Word.objects.all().delete()
    settle(store(document for source in registry.sources() for document in _documents(source)))
    _announce()
    return IndexedDocument.objects.count()


@transaction.atomic
def take_up_word_lists(*, changed: Collection[str] = ()) -> None:
    """Let the search know that editors have changed its lists; ``changed`` are parts of compounds."""
    _lock()
    if changed:
        split_again(changed=changed)
    _announce()


def _documents(source: Source, **only: Any) -> Iterator[SearchDocument]:
    """What of a source everybody may read and reach; an alias says nothing that its original doesn't."""
    if issubclass(source.model, Page):
        only["alias_of"] = None
    found = source.readable().filter(**only).iterator(chunk_size=ROWS_AT_ONCE)
    return (document for document in map(source.describe, found) if document.url)


def _lock() -> None:
    """One writer at a time: words are learnt, counted and forgotten across documents."""
    Index.objects.select_for_update().get_or_create(pk=1)


def _announce() -> None:
    """Tell readers in every process that what they remember of the index is out of date."""
    Index.objects.filter(pk=1).update(edition=uuid.uuid4())
