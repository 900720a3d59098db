"""A page in a few words, the way lists, cards and search results show it."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from wagtail.models import Page

from intranet.home.readable import readable


@dataclass(frozen=True)
class Teaser:
    """What a list needs to know of a page."""

    title: str
    url: str
    summary: str = ""
    date: datetime | None = None
    field: Any = None
    picture: Any = None


Source = Callable[[Collection[int]], dict[int, Teaser]]


@dataclass
class Teasers:
    """Who tells pages in a few words: features theirs, with few questions; the rest is told plainly."""

    sources: list[Source] = field(default_factory=list)

    def register(self, source: Source) -> None:
        """Let ``source(pks)`` tell those of the pages that it knows and everybody may read."""
        self.sources.append(source)

    def of(self, pks: Collection[int]) -> dict[int, Teaser]:
        """Return the teasers of those pages that everybody may read."""
        told: dict[int, Teaser] = {}
        for source in [*self.sources, plain_teasers]:
            if missing := set(pks) - told.keys():
                told |= source(missing)
        return told


def plain_teasers(pks: Collection[int]) -> dict[int, Teaser]:
    """Tell any page by its title."""
    pages = readable(Page.objects.filter(pk__in=pks))
    return {
        page.pk: Teaser(title=page.title, url=page.url, summary=page.search_description) for page in pages
    }


teasers = Teasers()
