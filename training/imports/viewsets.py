"""The way to reading in, as an item of the calendar's menu."""

from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from training.imports.admin import ReadIn


class ReadInMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return bool(request.user.has_perm("training.add_occurrence"))


class ImportViewSet(ViewSet):
    name = "imports"
    icon = "download"
    menu_label = _("Termine einlesen")
    menu_item_class = ReadInMenuItem

    def get_urlpatterns(self) -> list[URLPattern]:
        return [path("", ReadIn.as_view(), name="index")]
