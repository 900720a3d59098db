"""Reads of the news used more than once."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.db.models import BooleanField, ExpressionWrapper, Q, QuerySet

from intranet.home.readable import published
from news.articles.models import Article, ArticleQuerySet, NewsIndex

NAMED = ("title", "url_path", "published_at", "fingerprint", "translation_key", "locale__language_code")


@dataclass(frozen=True)
class Around:
    """The articles that an article leads on to, and what it is in other languages."""

    previous: Article | None
    next: Article | None
    related: list[Article]
    twins: list[Article]


def article_to_read(*, slug: str, language: str) -> Article | None:
    """Return what stands at the address, if everybody may read it, with all that its page shows once."""
    articles = Article.objects.readable().filter(slug=slug, locale__language_code=language)
    return articles.select_related("field", "unit", "contact", "picture", "locale").first()


def is_published(*, slug: str, language: str) -> bool:
    """Return whether something stands at the address, be it for a few only."""
    return published(Article.objects.filter(slug=slug, locale__language_code=language)).exists()


def index_to_read(*, language: str) -> NewsIndex | None:
    """Return the page that lists the news in the language."""
    return NewsIndex.objects.live().filter(locale__language_code=language).select_related("locale").first()


def source_of(article: Article) -> Article | None:
    """Return the article in the first language that this one translates; None for an original."""
    if article.locale.language_code == settings.LANGUAGE_CODE:
        return None
    sources = Article.objects.filter(translation_key=article.translation_key)
    return sources.filter(locale__language_code=settings.LANGUAGE_CODE).first()


def around(article: Article) -> Around:
    """Return the readable articles before, after, related to and translating this one; one query."""
    others = Article.objects.readable().exclude(pk=article.pk)
    beside = others.filter(locale=article.locale_id)
    related = Q(pk__in=article.related.values_list("to_id", flat=True))
    nearest = Q(pk__in=older(beside, article)[:1]) | Q(pk__in=newer(beside, article)[:1])
    twin = Q(translation_key=article.translation_key)
    found = others.filter(related | nearest | twin).select_related("locale").newest_first()
    return sort_out(
        found.annotate(is_related=ExpressionWrapper(related, BooleanField())).only(*NAMED), article
    )


def sort_out(found: Iterable[Article], article: Article) -> Around:
    """Tell what each article, newest first, is to this one."""
    twins = [each for each in found if each.translation_key == article.translation_key]
    beside = [each for each in found if each.locale_id == article.locale_id]
    return Around(
        previous=next((each for each in beside if is_older(each, article)), None),
        next=next((each for each in reversed(beside) if is_older(article, each)), None),
        related=[each for each in beside if each.is_related],
        twins=twins,
    )


def older(articles: ArticleQuerySet, than: Article) -> QuerySet[Article]:
    at = than.published_at
    before = Q(published_at__lt=at) | Q(published_at=at, pk__lt=than.pk)
    return articles.filter(before if at else Q(pk=None)).newest_first().values("pk")


def newer(articles: ArticleQuerySet, than: Article) -> QuerySet[Article]:
    at = than.published_at
    after = Q(published_at__gt=at) | Q(published_at=at, pk__gt=than.pk)
    return articles.filter(after if at else Q(pk=None)).order_by("published_at", "pk").values("pk")


def is_older(one: Article, other: Article) -> bool:
    """Whether the one comes before the other; an article without a date has no place among them."""
    if not (one.published_at and other.published_at):
        return False
    return (one.published_at, one.pk) < (other.published_at, other.pk)
