"""What the house adds to the admin; the logic lives in the slices."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from intranet.blocks.accessibility import check_whole_text
from intranet.blocks.links import PageLinks
from intranet.home.copying import check_parent
from intranet.home.panels import PlanningPanel
from intranet.home.viewsets import HouseViewSetGroup
from intranet.people.menu import without_reports_on_people, without_ways_out
from intranet.reports.views import LinkReport
from intranet.review.bulk import check_superusers_out_of_reach
from intranet.review.writers import WritersMenuItem, choosable
from intranet.safety.widgets import admin_script
from intranet.search.viewsets import SearchViewSetGroup


@hooks.register("construct_homepage_panels")
def add_planning(request: HttpRequest, panels: list[Any]) -> None:
    panels.append(PlanningPanel())


@hooks.register("register_rich_text_features", order=10)  # after Wagtail's own
def link_pages(features: Any) -> None:
    features.register_link_type(PageLinks)


@hooks.register("insert_global_admin_js")
def start_widgets() -> str:
    return admin_script(static("js/admin.js"))


@hooks.register("register_admin_viewset")
def teach_search() -> SearchViewSetGroup:
    return SearchViewSetGroup()


@hooks.register("register_admin_viewset")
def keep_house() -> HouseViewSetGroup:
    return HouseViewSetGroup()


hooks.register("before_copy_page", check_parent)


@hooks.register("construct_reports_menu")
def hide_reports_on_people(request: HttpRequest, items: list[Any]) -> None:
    items[:] = without_reports_on_people(items)


@hooks.register("construct_help_menu")
def stay_inside(request: HttpRequest, items: list[Any]) -> None:
    items[:] = without_ways_out(items)


hooks.register("construct_wagtail_userbar", check_whole_text)


@hooks.register("construct_page_chooser_queryset")
def leave_out_drafts(pages: Any, request: Any) -> Any:
    return choosable(pages, request.user)


@hooks.register("before_bulk_action")
def spare_superusers(request: HttpRequest, action_type: str, objects: list[Any], action: Any) -> None:
    check_superusers_out_of_reach(request, objects)


@hooks.register("register_admin_urls")
def report_urls() -> list[Any]:
    return [
        path("reports/links/", LinkReport.as_view(), name="link_report"),
        path("reports/links/results/", LinkReport.as_view(results_only=True), name="link_report_results"),
    ]


@hooks.register("register_reports_menu_item")
def link_report() -> MenuItem:
    return WritersMenuItem(_("Links prüfen"), reverse("link_report"), icon_name="link", order=100)
