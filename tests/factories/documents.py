from typing import Any

import factory

from intranet.search.registry import SearchDocument
from intranet.search.services import index_documents


class SearchDocumentFactory(factory.Factory):
    """A document as a feature describes it; ``indexed(...)`` puts it into the index at once."""

    class Meta:
        model = SearchDocument

    key = factory.Sequence(lambda number: f"note:{number}")
    kind = "note"
    language = "de"
    title = factory.Sequence(lambda number: f"Notiz {number}")
    url = factory.LazyAttribute(lambda document: f"/{document.key}/")


def indexed(*titles: str, **about: Any) -> list[SearchDocument]:
    """Documents with these titles that can be found."""
    documents = [SearchDocumentFactory(title=title, **about) for title in titles]
    index_documents(documents=documents)
    return documents
