"""Where the unit keeps the wishes."""

from typing import Any

from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.viewsets.model import ModelViewSet

from training.demand.admin import Decide, WishList
from training.demand.models import Wish


class WishViewSet(ModelViewSet):
    model = Wish
    icon = "comment"
    menu_label = _("Wünsche")
    menu_order = 125
    add_to_admin_menu = True
    index_view_class = WishList
    copy_view_enabled = False
    list_filter = ["state", "kind", "field"]
    search_fields = ["what", "what_for"]
    panels = [
        FieldPanel("what"),
        FieldPanel("what_for"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("field")]),
    ]

    def get_urlpatterns(self) -> list[Any]:
        return [*super().get_urlpatterns(), path("decide/<int:pk>/", Decide.as_view(), name="decide")]
