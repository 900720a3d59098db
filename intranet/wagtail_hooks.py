"""What the house adds to the admin; the logic lives in the slices."""

from typing import Any

from django.http import HttpRequest
from wagtail import hooks

from intranet.home.panels import PlanningPanel


@hooks.register("construct_homepage_panels")
def add_planning(request: HttpRequest, panels: list[Any]) -> None:
    panels.append(PlanningPanel())
