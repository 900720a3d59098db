"""What Wagtail's checker looks at in a preview: the whole text with all its blocks, by all of WCAG 2.2 AA."""

from typing import Any

from django.http import HttpRequest
from wagtail.admin.userbar import ContentCheckerItem

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class WholeTextChecker(ContentCheckerItem):
    """Checks every block by every rule; Wagtail's own knows ten rules."""

    axe_include = ["main"]
    axe_run_only = RULES


def check_whole_text(request: HttpRequest, items: list[Any], page: Any) -> None:
    """Let our checker take the place of Wagtail's."""
    items[:] = [WholeTextChecker() if isinstance(item, ContentCheckerItem) else item for item in items]
