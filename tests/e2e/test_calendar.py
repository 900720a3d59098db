"""Somebody looks for a date: on a phone without JavaScript, by keyboard, in the month, on paper."""

import pytest

from tests.e2e.axe import barriers
from tests.e2e.hands import Keyboard

PHONE = {"viewport": {"width": 320, "height": 640}}
WAYS = ["Liste", "Monat", "Heute", "Vergangene"]

pytestmark = [pytest.mark.browser, pytest.mark.reads]


def every_page(page):
    """Open each way to look at the calendar, then a date and its event."""
    page.goto("/training/")
    for name in [*WAYS, "Liste"]:
        yield follow(page, page.get_by_role("navigation", name="Ansicht").get_by_role("link", name=name))
    yield follow(page, page.locator(".occurrence__title a").first)
    yield follow(page, page.get_by_role("link", name="Alles zur Veranstaltung"))


def follow(page, link):
    with page.expect_navigation():
        link.click()
    return page


@pytest.mark.parametrize("light", ["light", "dark"])
def test_the_calendar_has_no_barrier(visit, light):
    found = [barriers(page) for page in every_page(visit(color_scheme=light))]

    assert [barrier for page in found for barrier in page] == []
    assert len(found) == 7


def test_a_phone_never_scrolls_sideways(visit):
    width = "document.documentElement.scrollWidth"

    assert [page.evaluate(width) for page in every_page(visit(**PHONE))] == [320] * 7


def test_by_keyboard_on_a_phone_without_javascript_somebody_finds_an_online_date(visit):
    page = visit(**PHONE, java_script_enabled=False)
    hand = Keyboard(page)
    page.goto("/")

    hand.press(page.locator("summary").first)
    hand.press(page.locator(".menu a", has_text="Kalender"))
    hand.press(page.get_by_text("Weiter eingrenzen"))
    hand.press(page.get_by_role("navigation", name="Ort").get_by_role("link", name="online"))
    page.wait_for_url("**/training/?where=online")
    found = page.locator(".occurrence .meta").all_inner_texts()
    hand.press(page.locator(".occurrence__title a").first)
    page.locator(".particulars").wait_for()

    assert found
    assert [line for line in found if "online" not in line] == []
    assert page.locator(".particulars dt").first.inner_text() == "Wann"


def test_the_month_is_a_table_on_a_desk_and_the_days_one_below_the_other_on_a_phone(visit):
    shown = []
    for screen in ({}, PHONE):
        page = visit(**screen)
        page.goto("/training/")
        page.get_by_role("link", name="Monat", exact=True).click()
        page.locator("[rel=next]").click()
        days = page.locator(".month td:has(li)")
        edges = {days.nth(number).bounding_box()["x"] for number in range(days.count())}
        shown.append((days.count() > 1, len(edges) > 1, page.locator("th[scope=col]").first.is_visible()))

    assert shown == [(True, True, True), (True, False, False)]


def test_on_paper_a_list_has_dates_and_nothing_to_press(page):
    page.goto("/training/")
    page.emulate_media(media="print")

    seen = [
        page.locator(part).first.is_visible() for part in (".occurrence", ".pills", ".versions", ".filters")
    ]

    assert seen == [True, False, False, False]
