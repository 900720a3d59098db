"""What the admin's menu leaves out."""

from typing import Any

REPORTS_ON_PEOPLE = {"site-history", "workflows", "workflow-tasks"}


def without_reports_on_people(items: list[Any]) -> list[Any]:
    """Return the reports on texts; those that list what each person did are not for this house."""
    return [item for item in items if item.name not in REPORTS_ON_PEOPLE]
