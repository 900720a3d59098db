"""What a first visit loads: bytes over the wire, requests, and scripts that hold up the painting."""

from typing import NamedTuple

from playwright.sync_api import Browser

from tests.e2e.browser import chromium, launched

BLOCKING = """() => performance.getEntriesByType("resource")
  .filter(entry => entry.initiatorType === "script" && entry.renderBlockingStatus === "blocking").length"""


class Weight(NamedTuple):
    """A cold visit."""

    bytes: int
    requests: int
    blocking_scripts: int


def measure(address: str, paths: list[str]) -> dict[str, Weight]:
    with launched(chromium()) as browser:
        return {path: visit(browser, address + path) for path in paths}


def visit(browser: Browser, url: str) -> Weight:
    """Open the page in an empty window of 1280 × 800 and wait until nothing is loading."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="de-DE")
    page = context.new_page()
    wire: list[int] = []
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda event: wire.append(int(event["encodedDataLength"])))
    page.goto(url, wait_until="networkidle")
    blocking = int(page.evaluate(BLOCKING))
    context.close()
    return Weight(sum(wire), len(wire), blocking)
