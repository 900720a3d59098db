"""Articles as the search reads them."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from intranet.search.bodies import text_of
from intranet.search.registry import SearchDocument, Source, register
from news.articles.models import Article


def make_searchable() -> None:
    """Let articles be found."""
    register(
        Source(
            kind="article",
            label=_("Beitrag"),
            model=Article,
            readable=lambda: Article.objects.readable().select_related("locale", "field"),
            describe=describe,
        )
    )


def describe(article: Article) -> SearchDocument:
    return SearchDocument(
        key=f"article:{article.pk}",
        kind="article",
        language=article.locale.language_code,
        title=article.title,
        summary=article.summary,
        body=_all_texts(article),
        tags=tuple(article.tags.names()),
        field=article.field.slug,
        date=timezone.localdate(article.published_at) if article.published_at else None,
        url=article.url or "",
        page_id=article.pk,
    )


def _all_texts(article: Article) -> str:
    """The text and its twins: who knows only the plain words finds the article too."""
    easy = text_of(article.easy_body) if article.has_easy else ""
    plain = [article.plain_title, article.plain_summary, text_of(article.plain_body)]
    return " ".join([text_of(article.body), *plain, easy])
