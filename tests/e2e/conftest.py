"""A browser, a running server and the demo city for tests that tell a story."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.architecture.sources import HOUSE
from tests.e2e import browser as browsing
from tests.e2e import city
from tests.e2e.server import serving

FAILED = pytest.StashKey[bool]()


@pytest.fixture(scope="session")
def chromium() -> str:
    return browsing.chromium()


@pytest.fixture(scope="session")
def template(chromium: str) -> Path:
    return city.template()


@pytest.fixture(scope="package")
def shared_address(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the city of all modules is served that leave it as it is."""
    with serving(city.copy(template, tmp_path_factory.mktemp("shared") / "var")) as url:
        yield url


@pytest.fixture(scope="module")
def address(
    template: Path, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[str]:
    """Where this module's own city is served, or that of all who only read."""
    if request.node.get_closest_marker("reads"):
        yield request.getfixturevalue("shared_address")
        return
    with serving(city.copy(template, tmp_path_factory.mktemp("city") / "var")) as url:
        yield url


@pytest.fixture(scope="package")
def browser(chromium: str) -> Iterator[Browser]:
    """One process for all modules; a package is as long as it may live, else it disturbs other tests."""
    with browsing.launched(chromium) as launched:
        yield launched


@pytest.fixture
def visit(browser: Browser, address: str, request: pytest.FixtureRequest) -> Iterator[Callable[..., Page]]:
    """Open a window of its own: `visit(color_scheme="dark")`, `visit(java_script_enabled=False)`."""
    visits: list[browsing.Visit] = []

    def open_window(**options: Any) -> Page:
        visits.append(browsing.Visit(browser, address, **options))
        return visits[-1].page

    yield open_window
    failed = request.node.stash.get(FAILED, False)
    for number, one in enumerate(visits):
        one.end(HOUSE / "test-results" / f"{request.node.name}-{number}" if failed else None)
    assert [complaint for one in visits for complaint in one.complaints] == []


@pytest.fixture
def page(visit: Callable[..., Page]) -> Page:
    return visit()


@pytest.fixture
def signed_in() -> Callable[[Page, str], Page]:
    """Sign in as somebody of Musterfelden, by the button that everybody has: `signed_in(page, "edda")`."""

    def sign_in(page: Page, username: str) -> Page:
        page.goto("/sign-in/")
        button = page.locator(f"form:has([value={username}]) button")
        if not button.is_visible():
            page.locator(".more summary").click()
        button.click()
        page.wait_for_url(lambda url: "sign-in" not in url)
        return page

    return sign_in


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    report = yield
    if report.when == "call":
        item.stash[FAILED] = report.failed
    return report
