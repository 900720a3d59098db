"""Debian's Chromium, and what a page may not do while it is watched."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect, sync_playwright

QUIET = (
    "--disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run"
)
TRACED = "TRACE" in os.environ  # to trace each step costs a fifth of all browser tests
PATIENCE = 10_000  # milliseconds for a step on a busy machine
HARMLESS = (
    "Failed to load resource",
    "htmx:afterRequest",
    "htmx:sendAbort",
)  # error pages, questions withdrawn
NAMES = ("chromium", "chromium-browser", "google-chrome")


def chromium() -> str:
    """The browser's path. Skips the test where there is none, fails it where CI is true."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found:
        return found
    verdict = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
    raise verdict.Exception("Chromium is missing: run “apt-get install chromium” as root")


@contextmanager
def launched(path: str) -> Iterator[Browser]:
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*QUIET.split(), *sandbox])
        yield browser
        browser.close()


class Visit:
    """One person's window: notes each complaint and each request that leaves the house."""

    def __init__(self, browser: Browser, address: str, **options: Any) -> None:
        defaults = {"locale": "de-DE", "timezone_id": "Europe/Berlin", "reduced_motion": "reduce"}
        viewport = {"width": 1280, "height": 800}
        self.context = browser.new_context(base_url=address, **{"viewport": viewport, **defaults, **options})
        if TRACED:
            self.context.tracing.start(screenshots=True, snapshots=True)
        self.context.set_default_timeout(PATIENCE)
        self.context.route(lambda url: not url.startswith(address), self.refuse)
        self.complaints: list[str] = []
        self.page = self.context.new_page()
        self.listen(self.page)

    def listen(self, page: Page) -> None:
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda said: self.complaints.append(said.text) if is_complaint(said) else None)

    def refuse(self, route: Route) -> None:
        self.complaints.append(f"asked {route.request.url}")
        route.abort()

    def end(self, results: Path | None) -> None:
        """Close the window; where the test failed, keep what it showed."""
        if results:
            results.mkdir(parents=True, exist_ok=True)
            self.page.screenshot(path=results / "page.png", full_page=True)
            (results / "page.html").write_text(self.page.content(), "utf-8")
        if TRACED:
            self.context.tracing.stop(path=results / "trace.zip" if results else None)
        self.context.close()


def is_complaint(said: Any) -> bool:
    """Whether the console says more than that a page is an error page or that a question was withdrawn."""
    return said.type in {"error", "warning"} and not said.text.startswith(HARMLESS)
