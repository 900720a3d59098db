"""Which articles a list shows: by field of action, tag and year, as the address says."""

import re
from dataclasses import dataclass, replace
from typing import Any, Self
from urllib.parse import urlencode

from django.http import QueryDict

from intranet.home.context import home_url
from news.articles.models import ArticleQuerySet

YEAR = re.compile(r"[12][0-9]{3}")
LONGEST = 100  # characters; no slug is longer


@dataclass(frozen=True)
class Filters:
    """What somebody wants to see; a value that nothing has finds nothing."""

    field: str = ""
    tag: str = ""
    year: str = ""

    @classmethod
    def asked(cls, query: QueryDict) -> Self:
        return cls(**{name: plain(query.get(name, "")) for name in ("field", "tag", "year")})

    def apply(self, articles: ArticleQuerySet) -> ArticleQuerySet:
        if self.field:
            articles = articles.filter(field__slug=self.field)
        if self.tag:
            articles = articles.filter(tags__slug=self.tag)
        if self.year:
            year = year_in(self.year)
            articles = articles.filter(published_at__year=year) if year else articles.none()
        return articles

    def but(self, **changes: str) -> Self:
        return replace(self, **changes)

    def query(self) -> str:
        """Return the filters as they stand in an address, each with ``&`` behind it."""
        return "".join(f"{urlencode({name: value})}&" for name, value in vars(self).items() if value)

    def url(self) -> str:
        query = self.query().rstrip("&")
        return f"{news_url()}?{query}" if query else news_url()


def news_url() -> str:
    """Return where the news of the current language stand."""
    return f"{home_url()}news/"


def plain(value: Any) -> str:
    """Return what may be looked for: no database takes a zero byte."""
    return str(value).replace("\x00", "").strip()[:LONGEST]


def year_in(value: str) -> int | None:
    return int(value) if YEAR.fullmatch(value) else None
