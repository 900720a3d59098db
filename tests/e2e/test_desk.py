"""At a desk that the proxy knows nobody presses a button."""

import pytest
from playwright.sync_api import expect

from tests.e2e import city
from tests.e2e.server import serving

pytestmark = pytest.mark.browser

EMIL = {"extra_http_headers": {"X-Remote-User": "emil"}}
STRANGER = {"extra_http_headers": {"X-Remote-User": "nobody-known"}}


@pytest.fixture(scope="module")
def address(template, tmp_path_factory):
    var = city.copy(template, tmp_path_factory.mktemp("desk") / "var")
    with serving(var, REMOTE_USER_HEADER="X-Remote-User") as url:
        yield url


def asked(page):
    """The addresses of sign-in that the page asks."""
    found = []
    page.on("request", lambda request: found.append(request.url) if "/sign-in/" in request.url else None)
    return found


def test_who_is_known_is_in_without_a_word_and_who_signs_out_stays_out(visit):
    page = visit(**EMIL)

    page.goto("/")
    expect(page.locator(".account")).to_be_visible()

    page.locator(".account summary").click()
    with page.expect_navigation():
        page.get_by_role("button", name="Abmelden").click()
    page.goto("/news/", wait_until="networkidle")
    expect(page.get_by_role("link", name="Anmelden")).to_be_visible()


def test_who_is_not_known_reads_on_and_is_asked_once_a_day(visit):
    page = visit(**STRANGER)
    questions = asked(page)

    with page.expect_response("**/sign-in/desk/"):
        page.goto("/")
    for place in ("/news/", "/"):
        page.goto(place)
        expect(page.locator("[data-controller=theme]")).to_be_visible()  # the scripts have run

    assert [url.rpartition("/sign-in/")[2] for url in questions] == ["", "desk/"]
    expect(page.get_by_role("link", name="Anmelden")).to_be_visible()
