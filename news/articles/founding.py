"""A new house has a place for its news before anybody has written one."""

from typing import Any

from django.db import connections, transaction
from wagtail.models import Locale

from intranet.home.founding import translate
from intranet.home.models import StartPage
from news.articles.models import NewsIndex


def found_news(sender: Any, using: str, **kwargs: Any) -> None:
    """After migrations: make sure that the news have a page below the start page, in both languages."""
    if NewsIndex._meta.db_table not in connections[using].introspection.table_names():
        return  # migrated backwards
    german, english = (Locale.objects.get(language_code=code) for code in ("de", "en"))
    with transaction.atomic(using=using):
        index = NewsIndex.objects.filter(locale=german).first() or _first_index(german)
        if not index.has_translation(english):
            translate(index, english, title="News")


def _first_index(locale: Locale) -> NewsIndex:
    start = StartPage.objects.get(locale=locale)
    index: NewsIndex = start.add_child(
        instance=NewsIndex(title="Neuigkeiten", slug="news", locale=locale, show_in_menus=True)
    )
    index.save_revision().publish()
    return index
