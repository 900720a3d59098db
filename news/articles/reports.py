"""Articles that nobody has looked after for a long time, and who could."""

from datetime import datetime, timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn

from intranet.reports.views import EditorsReport
from news.articles.models import Article, ArticleQuerySet

A_YEAR = timedelta(days=365)


def edit_url(article: Article) -> str:
    return reverse("wagtailadmin_pages:edit", args=[article.pk])


class AgeingReport(EditorsReport):
    """Published articles that have stayed as they are for a year, the oldest first."""

    page_title = _("Lange nicht geändert")
    header_icon = "time"
    index_url_name = "ageing_report"
    index_results_url_name = "ageing_report_results"
    export_filename = "ageing"
    columns = [
        TitleColumn("title", label=_("Beitrag"), get_url=edit_url),
        DateColumn("last_published_at", label=_("Zuletzt geändert")),
        Column("unit", label=_("Zuständige Stelle")),
        Column("contact", label=_("Ansprechperson")),
    ]
    list_export = ["title", "last_published_at", "unit", "unit.email", "contact"]
    export_headings = {
        "title": _("Beitrag"),
        "last_published_at": _("Zuletzt geändert"),
        "unit": _("Zuständige Stelle"),
        "unit.email": _("E-Mail der Stelle"),
        "contact": _("Ansprechperson"),
    }

    def get_base_queryset(self) -> Any:
        return untouched_since(timezone.now() - A_YEAR)


def untouched_since(moment: datetime) -> ArticleQuerySet:
    """Return what is published and was last changed before the moment, the oldest first."""
    articles = Article.objects.live().filter(last_published_at__lt=moment)
    return articles.select_related("unit", "contact").order_by("last_published_at", "pk")
