"""What axe finds against WCAG 2.2 AA."""

from functools import cache
from typing import Any

from playwright.sync_api import Page

from tests.architecture.sources import HOUSE

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RUN = "tags => axe.run(document, {runOnly: tags, resultTypes: ['violations']})"

# fonts are there, no fragment is on its way, and what moves or fades has arrived
SETTLED = """() => document.readyState === 'complete' && document.fonts.status === 'loaded'
    && !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')
    && document.getAnimations().every(one => one.playState !== 'running')"""


@cache
def source() -> str:
    return (HOUSE / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")


def barriers(page: Page) -> list[str]:
    """Each broken rule with the first place that breaks it and the page; none is right."""
    page.wait_for_function(SETTLED)
    page.evaluate(source())
    return [
        f"{found['id']}: {place(found)} at {page.url}" for found in page.evaluate(RUN, TAGS)["violations"]
    ]


def place(found: dict[str, Any]) -> str:
    return f"{found['nodes'][0]['html'][:200]} ({len(found['nodes'])} ×)"
