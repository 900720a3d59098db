"""The pages of who signs up and of who organises: no barrier, no sideways scroll, one's own button."""

import pytest
from playwright.sync_api import expect

from tests.e2e.axe import barriers

pytestmark = [pytest.mark.browser, pytest.mark.reads]

COURSE = "/training/tabellen-ohne-angst/"
PHONE = {"viewport": {"width": 320, "height": 640}}


def first_date(page):
    page.goto(COURSE)
    return page.locator("main .occurrence__title a, main .dates a").first.get_attribute("href")


def every_page(page, sign_in):
    """Open what a guest, somebody with a place and somebody who organises see."""
    date = first_date(page)
    yield page.goto(f"{date}sign-up/")
    yield page.goto("/training/feeds/")
    sign_in(page, "alma")  # has a place
    for path in (f"{date}sign-up/", "/training/mine/", "/training/mine/feed/"):
        yield page.goto(path)
    page.context.clear_cookies()
    sign_in(page, "dilan")  # keeps all sign-ups
    yield page.goto(f"{date}people/")


@pytest.mark.parametrize("light", ["light", "dark"])
def test_no_page_has_a_barrier(visit, signed_in, light):
    page = visit(color_scheme=light)

    found = [(answer.status, barriers(page)) for answer in every_page(page, signed_in)]

    assert found == [(200, [])] * 6


def test_a_phone_never_scrolls_sideways(visit, signed_in):
    page = visit(**PHONE)
    width = "document.documentElement.scrollWidth"

    assert [page.evaluate(width) for _ in every_page(page, signed_in)] == [320] * 6


def test_who_is_signed_in_reads_the_own_situation_beside_the_date(page, signed_in):
    signed_in(page, "alma").goto(first_date(page))

    expect(page.locator("[aria-labelledby=sign-up]")).to_contain_text("Sie sind angemeldet.")
    expect(page.locator("[aria-labelledby=sign-up]").get_by_role("button", name="Abmelden")).to_be_visible()
