"""Where a page stands: the way to it from the start page."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from wagtail.models import Page

START_DEPTH = 2  # below Wagtail's own root, which nobody visits


@dataclass(frozen=True)
class Step:
    """One page on the way; the last one is the page itself."""

    title: str
    url: str


def trail_to(page: Page) -> list[Step]:
    """Return the published pages from the start page to this one; one query."""
    above = page.get_ancestors().filter(depth__gte=START_DEPTH).live()
    return [
        Step(_("Start") if each.depth == START_DEPTH else each.title, each.url) for each in [*above, page]
    ]
