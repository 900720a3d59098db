"""The list of articles in the admin: what each belongs to and which versions need somebody."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, StatusTagColumn
from wagtail.admin.ui.tables.pages import BulkActionsColumn, PageStatusColumn, PageTitleColumn
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet

from intranet.review.writers import WritersMenuItem
from news.articles.models import Article
from news.articles.twins import TwinStatus


def is_current(article: Article) -> bool:
    return bool(article.plain_state == TwinStatus.CURRENT)


def plain_label(article: Article) -> str:
    return str(TwinStatus(article.plain_state).label)


class ArticleIndexView(IndexView):
    """Fetches what the columns show together with the articles."""

    def annotate_queryset(self, pages: Any) -> Any:
        return super().annotate_queryset(pages).with_plain_state().prefetch_related("field", "unit")


class ArticleListing(PageListingViewSet):
    icon = "doc-full"
    menu_label = _("Beiträge")
    menu_item_class = WritersMenuItem
    menu_order = 110
    add_to_admin_menu = True
    model = Article
    index_view_class = ArticleIndexView
    list_filter = ["field", "unit", "for_staff_council"]
    columns = [
        BulkActionsColumn("bulk_actions"),
        PageTitleColumn("title", label=_("Titel"), sort_key="title", classname="title"),
        Column("field", label=_("Handlungsfeld"), sort_key="field__title"),
        Column("unit", label=_("Zuständige Stelle"), sort_key="unit__name"),
        StatusTagColumn("plain", label=_("Einfache Sprache"), accessor=plain_label, primary=is_current),
        PageStatusColumn("status", label=_("Status"), sort_key="live"),
    ]
