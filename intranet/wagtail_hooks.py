"""What the house adds to the admin; the logic lives in the slices."""

from typing import Any

from django.http import HttpRequest
from wagtail import hooks

from intranet.blocks.links import PageLinks
from intranet.home.panels import PlanningPanel
from intranet.people.menu import without_reports_on_people
from intranet.search.viewsets import SearchViewSetGroup


@hooks.register("construct_homepage_panels")
def add_planning(request: HttpRequest, panels: list[Any]) -> None:
    panels.append(PlanningPanel())


@hooks.register("register_rich_text_features", order=10)  # after Wagtail's own
def link_pages(features: Any) -> None:
    features.register_link_type(PageLinks)


@hooks.register("register_admin_viewset")
def teach_search() -> SearchViewSetGroup:
    return SearchViewSetGroup()


@hooks.register("construct_reports_menu")
def hide_reports_on_people(request: HttpRequest, items: list[Any]) -> None:
    items[:] = without_reports_on_people(items)
