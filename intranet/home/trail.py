"""Where a page stands: the way to it from the start page."""

from dataclasses import dataclass

from wagtail.models import Page

ROOT_DEPTH = 1  # Wagtail's own root, which nobody visits


@dataclass(frozen=True)
class Step:
    """One page on the way; the last one is the page itself."""

    title: str
    url: str


def trail_to(page: Page) -> list[Step]:
    """Return the published pages from the start page to this one; one query."""
    above = page.get_ancestors().filter(depth__gt=ROOT_DEPTH).live()
    return [Step(each.title, each.url) for each in [*above, page]]
