"""A page in a few words, the way lists, cards and search results show it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from wagtail.models import Page


@dataclass(frozen=True)
class Teaser:
    """What a list needs to know of a page; a page class that knows more offers a ``teaser()``."""

    title: str
    url: str
    summary: str = ""
    date: datetime | None = None
    field: Any = None
    picture: Any = None


def teaser_of(page: Page) -> Teaser:
    """Return the page's own teaser, or a plain one."""
    if hasattr(page, "teaser"):
        return page.teaser()
    return Teaser(title=page.title, url=page.url, summary=page.search_description)
