"""The only time there is in the box: the ISO week of the city."""

from datetime import datetime, timedelta

from django.utils import timezone

FEEDBACK = "feedback"
GRACE = timedelta(hours=48)  # for passes and work of the week before


def week_of(at: datetime) -> str:
    """Return the week, such as `2026-W47`; weeks sort like words."""
    year, week, _ = timezone.localtime(at).isocalendar()
    return f"{year}-W{week:02}"


def weeks_taken(at: datetime) -> set[str]:
    """Return this week, and the week before for two days more."""
    return {week_of(at), week_of(at - GRACE)}


def scopes_taken(at: datetime) -> set[str]:
    """Return the scopes whose passes open the box."""
    return {f"{FEEDBACK}:{week}" for week in weeks_taken(at)}


def is_over(scope: str, at: datetime) -> bool:
    """Whether no pass of the scope will be taken any more. Other scopes than ours are not our business."""
    name, _, week = scope.partition(":")
    return name == FEEDBACK and week < min(weeks_taken(at))
