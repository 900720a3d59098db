"""A new house has a place for what becomes of the letters before the first one has come."""

from typing import Any

from django.db import connections, transaction
from wagtail.models import Locale

from feedback.outcomes.addresses import SLUG
from feedback.outcomes.reports import FeedbackReports
from intranet.home.founding import translate
from intranet.home.models import StartPage


def found_outcomes(sender: Any, using: str, **kwargs: Any) -> None:
    """After migrations: make sure that the outcomes have a page below the start page, in both languages."""
    if FeedbackReports._meta.db_table not in connections[using].introspection.table_names():
        return  # migrated backwards, or another database
    german, english = (Locale.objects.get(language_code=code) for code in ("de", "en"))
    with transaction.atomic(using=using):
        index = FeedbackReports.objects.filter(locale=german).first() or _first_index(german)
        if not index.has_translation(english):
            translate(index, english, title="You say – we do")


def _first_index(locale: Locale) -> FeedbackReports:
    start = StartPage.objects.get(locale=locale)
    index: FeedbackReports = start.add_child(
        instance=FeedbackReports(title="Ihr sagt – wir tun", slug=SLUG, locale=locale)
    )
    index.save_revision().publish()
    return index
