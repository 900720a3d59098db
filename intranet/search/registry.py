"""What can be found: each feature says which of its things are readable, and how they read as a document."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Model, QuerySet
from django.utils.functional import Promise


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchDocument:
    """One thing that can be found, in the words by which people look for it."""

    key: str
    kind: str
    language: str
    title: str
    url: str
    summary: str = ""
    body: str = ""
    tags: tuple[str, ...] = ()
    field: str = ""
    date: datetime.date | None = None
    page_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A model whose things can be found; ``readable()`` holds only what everybody may read."""

    kind: str
    label: str | Promise
    model: type[Model]
    readable: Callable[[], QuerySet[Any]]
    describe: Callable[[Any], SearchDocument]


_sources: dict[str, Source] = {}


def register(source: Source) -> None:
    """Let what the source holds be found; called once, when the app is ready."""
    _sources[source.kind] = source


def sources() -> list[Source]:
    return list(_sources.values())


def label_of(kind: str) -> str:
    """What readers call this kind of document."""
    return str(_sources[kind].label) if kind in _sources else kind
