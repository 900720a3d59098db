"""The way to a new article, first thing in the admin."""

from typing import Any

from wagtail.admin.ui.components import Component
from wagtail.models import Locale

from news.articles.models import NewsIndex


class WritePanel(Component):
    """A button for those who may write news; others see nothing."""

    name = "write"
    order = 10
    template_name = "news/articles/admin/write.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        person = parent_context["request"].user
        index = NewsIndex.objects.filter(locale=Locale.get_default()).first()
        may_write = index and index.permissions_for_user(person).can_add_subpage()
        return {"index": index if may_write else None}
