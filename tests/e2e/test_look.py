"""What a reader sees and does, whatever the screen, the light and the hands."""

import pytest
from playwright.sync_api import Page

from tests.e2e.axe import barriers

PHONE = {"viewport": {"width": 320, "height": 640}}
PAGES = ["/", "/news/", "/search/?q=eAkte", "/sign-in/", "/barrier/", "/components/", "/nowhere/"]

pytestmark = [pytest.mark.browser, pytest.mark.reads]


def edge(page: Page, selector: str) -> float:
    """Where the element begins, in pixels from the left."""
    box = page.locator(selector).first.bounding_box()
    assert box
    return box["x"]


def bottom(page: Page, selector: str) -> float:
    box = page.locator(selector).first.bounding_box()
    assert box
    return box["y"] + box["height"]


@pytest.mark.parametrize("path", PAGES)
def test_a_phone_never_scrolls_sideways(visit, path):
    page = visit(**PHONE)
    page.goto(path)

    assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("light", ["light", "dark"])
def test_the_components_have_no_barrier(visit, light):
    page = visit(color_scheme=light)
    page.goto("/components/")

    assert barriers(page) == []


def test_everything_begins_at_one_edge(page):
    page.goto("/")

    edges = {edge(page, each) for each in (".brand svg", ".navigation a", ".lead", "#latest", ".footer p")}

    assert edges == {40}


def test_the_first_screen_shows_what_is_new_what_is_next_and_where_to_speak(page):
    page.goto("/")

    assert bottom(page, ".aside .card:has(.kern-btn)") <= 800
    assert bottom(page, ".aside .card:first-child") <= 800
    assert bottom(page, ".lead") <= 800
    assert page.locator(".lead").bounding_box()["height"] <= 320


def test_the_menu_opens_without_javascript(visit):
    page = visit(**PHONE, java_script_enabled=False)
    page.goto("/")

    page.locator("summary").click()
    page.locator(".menu a", has_text="Neuigkeiten").click()

    assert page.url.endswith("/news/")


def test_escape_closes_the_menu_and_returns_to_its_button(visit):
    page = visit(**PHONE)
    page.goto("/")
    page.locator(".menu summary").press("Enter")
    page.keyboard.press("Tab")

    page.keyboard.press("Escape")

    assert page.locator(".menu[open]").count() == 0
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_the_chosen_look_stays(visit):
    page = visit(color_scheme="light")
    page.goto("/")
    page.get_by_role("button", name="Dunkle Ansicht").click()

    page.goto("/news/")

    assert page.locator("html").get_attribute("data-kern-theme") == "dark"
    assert page.get_by_role("button", name="Dunkle Ansicht").get_attribute("aria-pressed") == "true"


def test_without_a_choice_the_system_decides(visit):
    grounds = []
    for light in ("light", "dark"):
        page = visit(color_scheme=light)
        page.goto("/")
        grounds.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))

    assert grounds[0] != grounds[1]


def test_the_first_stop_of_the_keyboard_leads_past_the_head(page):
    page.goto("/")
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Zum Inhalt springen"

    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.id") == "main"


def test_the_focus_is_seen_by_a_ring_in_two_colours(page):
    page.goto("/")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")

    ring = page.evaluate(
        "(({outline, boxShadow}) => [outline, boxShadow])(getComputedStyle(document.activeElement))"
    )

    assert "3px" in ring[0]
    assert "0px 0px 0px 3px" in ring[1]


def test_arrows_choose_a_suggestion_and_enter_goes_there(page):
    page.goto("/")
    field = page.locator("#search")
    field.press_sequentially("eak", delay=30)
    page.locator("#search-suggestions [role=option]").first.wait_for()

    field.press("ArrowDown")
    chosen = page.locator("[role=option][aria-selected=true]").get_attribute("href")
    field.press("Enter")

    page.wait_for_url(f"**{chosen}")


def test_escape_closes_the_suggestions(page):
    page.goto("/")
    field = page.locator("#search")
    field.press_sequentially("eak", delay=30)
    page.locator("#search-suggestions [role=option]").first.wait_for()

    field.press("Escape")

    assert field.get_attribute("aria-expanded") == "false"
    assert page.locator("#search-suggestions").is_hidden()


def test_who_signed_in_sees_the_own_name_and_leaves_by_the_same_menu(page):
    page.goto("/sign-in/")
    page.get_by_role("button", name="Edda Lindqvist").click()
    page.locator(".account summary", has_text="Edda Lindqvist").click()

    page.get_by_role("button", name="Abmelden").click()

    page.get_by_role("link", name="Anmelden").wait_for()
    assert [cookie["name"] for cookie in page.context.cookies() if cookie["name"] == "sessionid"] == []
