"""What the admin's menus leave out."""

from typing import Any

REPORTS_ON_PEOPLE = {"site-history", "workflows", "workflow-tasks"}
INSIDE = ("/", "#")


def without_reports_on_people(items: list[Any]) -> list[Any]:
    """Return the reports on texts; those that list what each person did are not for this house."""
    return [item for item in items if item.name not in REPORTS_ON_PEOPLE]


def without_ways_out(items: list[Any]) -> list[Any]:
    """Return what stays in the house: from a closed network the other ways lead nowhere."""
    return [item for item in items if item.url.startswith(INSIDE)]
