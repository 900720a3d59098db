"""Articles as the search reads them."""

from typing import Any

from django.db.models.signals import post_save, pre_delete
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from taggit.models import Tag

from intranet.search.bodies import text_of
from intranet.search.registry import SearchDocument, Source, register
from intranet.search.signals import pages_changed
from intranet.topics.models import FieldOfAction
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
    post_save.connect(tag_changed, sender=Tag)
    pre_delete.connect(tag_changed, sender=Tag)  # while it can still be told who has it
    post_save.connect(field_changed, sender=FieldOfAction)


def tag_changed(instance: Tag, **kwargs: Any) -> None:
    pages_changed(ids=Article.objects.filter(tags=instance).values_list("pk", flat=True))


def field_changed(instance: FieldOfAction, **kwargs: Any) -> None:
    pages_changed(ids=instance.articles.values_list("pk", flat=True))


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
