"""What the list of articles shows."""

from datetime import datetime
from typing import Any

from django.core.paginator import Page, Paginator
from django.http import QueryDict
from django.utils.translation import gettext as _
from taggit.models import Tag

from intranet.look.pills import Pill
from intranet.topics.models import FieldOfAction
from news.articles.filters import Filters
from news.articles.models import Article, ArticleQuerySet, NewsIndex

PAGE_SIZE = 12


def list_context(index: NewsIndex, query: QueryDict) -> dict[str, Any]:
    """Return what the template knows of the list; the number of queries is fixed."""
    filters = Filters.asked(query)
    articles = Article.objects.readable().filter(locale=index.locale_id)
    pages = page_of(filters.apply(articles).newest_first().for_lists(), query.get("page"))
    fields = list(FieldOfAction.objects.filter(locale=index.locale_id))
    return {
        "heading": heading(index, filters, fields),
        "pages": pages,
        "numbers": list(pages.paginator.get_elided_page_range(pages.number)),
        "items": [article.teaser() for article in pages],
        "kept": filters.query(),
        "fields": field_pills(fields, filters),
        "years": year_pills(years_of(articles), filters),
    }


def page_of(articles: ArticleQuerySet, number: Any) -> Page[Article]:
    """Return the page with that number, the nearest one or the first."""
    return Paginator(articles, PAGE_SIZE).get_page(number)


def heading(index: NewsIndex, filters: Filters, fields: list[FieldOfAction]) -> str:
    """Return the name of the list with what narrows it."""
    titles = {field.slug: field.title for field in fields}
    named = [titles.get(filters.field, filters.field), tag_name(filters.tag), filters.year]
    narrowed = ", ".join(part for part in named if part)
    return f"{index.title}: {narrowed}" if narrowed else str(index.title)


def tag_name(slug: str) -> str:
    """Return how the tag is written; an unknown one stays as somebody asked for it."""
    name = Tag.objects.filter(slug=slug).values_list("name", flat=True).first() if slug else ""
    return name or slug


def years_of(articles: ArticleQuerySet) -> list[str]:
    days: list[datetime] = list(articles.datetimes("published_at", "year", order="DESC"))
    return [str(day.year) for day in days]


def field_pills(fields: list[FieldOfAction], filters: Filters) -> list[Pill]:
    every = Pill(_("Alle"), filters.but(field="").url(), current=not filters.field)
    return [
        every,
        *(
            Pill(each.title, filters.but(field=each.slug).url(), each.slug == filters.field)
            for each in fields
        ),
    ]


def year_pills(years: list[str], filters: Filters) -> list[Pill]:
    every = Pill(_("Alle"), filters.but(year="").url(), current=not filters.year)
    return [every, *(Pill(year, filters.but(year=year).url(), year == filters.year) for year in years)]
