"""What an article's page shows around the text."""

from typing import Any

from django.conf import settings
from django.db.models import prefetch_related_objects
from django.utils.translation import gettext as _

from intranet.blocks.pictures import pictures_in
from intranet.blocks.text import texts
from intranet.home.asides import asides
from intranet.home.context import home_url
from intranet.home.trail import Step
from news.articles.filters import Filters, news_url
from news.articles.hints import hint_on
from news.articles.models import Article
from news.articles.queries import around
from news.articles.reading import minutes_to_read
from news.articles.versions import PRINT, Version, address, switch, words_of


def page_context(article: Article, version: Version) -> dict[str, Any]:
    """Return what the template knows of the article in one version; the number of queries is fixed."""
    words = words_of(article, version)
    load_pictures(article, words.text)
    beside = around(article)
    article.readable_twins = beside.twins
    return {
        "title": words.title,
        "summary": words.summary,
        "text": words.text,
        "minutes": minutes_to_read(texts(words.text)),
        "versions": switch(article, version),
        "hint": hint_on(article, version, translated(article, beside.twins)),
        "print_url": f"{address(article, version)}{PRINT}/",
        "trail": trail_to(article),
        "tags": tags_of(article),
        "previous": beside.previous,
        "next": beside.next,
        "related": beside.related,
        "asides": asides.beside(words.title),
    }


def load_pictures(article: Article, text: Any) -> None:
    """Fetch the stored sizes of all pictures on the page with one query."""
    pictures = [article.picture, *pictures_in(text)] if article.picture else pictures_in(text)
    prefetch_related_objects(pictures, "renditions")


def translated(article: Article, twins: list[Article]) -> Article | None:
    """Return what the article translates; nothing does the article in the first language."""
    if article.locale.language_code == settings.LANGUAGE_CODE:
        return None
    return next((each for each in twins if each.locale.language_code == settings.LANGUAGE_CODE), None)


def trail_to(article: Article) -> list[Step]:
    """Return the way from the start page; it is the same for all articles, so nobody is asked for it."""
    return [
        Step(_("Start"), home_url()),
        Step(_("Neuigkeiten"), news_url()),
        Step(article.title, article.url),
    ]


def tags_of(article: Article) -> list[dict[str, str]]:
    """Return the tags with the list that each leads to."""
    return [{"name": tag.name, "url": Filters(tag=tag.slug).url()} for tag in article.tags.all()]
