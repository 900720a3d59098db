"""What an author does with the pages of the feedback, by whatever hand."""

import re

from playwright.sync_api import Page

from tests.e2e.axe import barriers
from tests.e2e.hands import Keyboard, Mouse

WIDTH = "document.documentElement.scrollWidth"
HAS_PASSES = "() => Object.keys(JSON.parse(localStorage.getItem('wandel-passes'))?.scopes ?? {}).length"
TEXT = "Im Bürgerbüro fehlt ein zweiter Scanner."


def choose(hand: Keyboard | Mouse, page: Page, label: str) -> None:
    """Take a radio button or a box: the keyboard goes there and presses the space bar."""
    target = page.get_by_label(label)
    if isinstance(hand, Mouse):
        hand.press(target)
        return
    if target.get_attribute("type") == "radio":
        hand.reach(page.get_by_role("radio").first)
        while not target.evaluate("element => element === document.activeElement"):
            page.keyboard.press("ArrowDown")
    hand.reach(target)
    page.keyboard.press("Space")


def write(page: Page, text: str = TEXT) -> None:
    page.goto("/feedback/")
    page.get_by_label("Vorschlag").check()
    page.get_by_label("Was möchten Sie sagen?").fill(text)


def send(page: Page) -> None:
    page.get_by_role("button", name="Senden").click()


def code_of(page: Page) -> str:
    page.get_by_role("heading", name="Angekommen").wait_for()
    return page.locator("[data-receipt-target=code]").inner_text()


def finish(page: Page) -> str:
    code = code_of(page)
    page.get_by_label("Zur Probe").fill(code)
    page.get_by_role("button", name="Fertig").click()
    page.get_by_role("heading", name="Danke").wait_for()
    return code


def come_back(page: Page, code: str) -> None:
    page.goto("/feedback/answer/")
    page.get_by_label("Ihr Code").fill(code)
    page.get_by_role("button", name="Nachsehen").click()


def write_to_the_council(page: Page, hand: Keyboard | Mouse) -> None:
    page.goto("/feedback/")
    choose(hand, page, "Sorge")
    hand.write(page.get_by_label("Was möchten Sie sagen?"), TEXT)
    choose(hand, page, "Nur der Personalrat soll das lesen")
    assert barriers(page) == []
    hand.press(page.get_by_role("button", name="Senden"))


def keep_the_code(page: Page, hand: Keyboard | Mouse) -> str:
    code = code_of(page)
    assert page.evaluate("document.activeElement.textContent") == "Angekommen. Das ist Ihr Code"
    assert barriers(page) == []
    hand.write(page.get_by_label("Zur Probe"), "7K2QM-0T8XV")
    hand.press(page.get_by_role("button", name="Fertig"))
    page.get_by_text("Das ist noch nicht Ihr Code.").wait_for()
    page.get_by_label("Zur Probe").fill("")
    hand.write(page.get_by_label("Zur Probe"), code.lower().replace("-", " "))
    hand.press(page.get_by_role("button", name="Fertig"))
    page.get_by_role("heading", name="Danke").wait_for()
    return code


def return_with(page: Page, hand: Keyboard | Mouse, code: str) -> None:
    with page.expect_navigation():
        hand.press(page.get_by_role("link", name="Antwort lesen").first)
    hand.write(page.get_by_label("Ihr Code"), code)
    hand.press(page.get_by_role("button", name="Nachsehen"))
    page.get_by_role("heading", name=re.compile("Eingegangen in KW")).wait_for()


def read_and_write_on(page: Page, hand: Keyboard | Mouse) -> None:
    hand.press(page.get_by_role("button", name="Eigenen Text zeigen"))
    page.get_by_text(TEXT).wait_for()
    hand.write(page.get_by_label("Ihr nächster Brief"), "Vielen Dank!")
    hand.press(page.get_by_role("button", name="Brief senden"))
    page.get_by_text("Ihr Brief ist angekommen", exact=True).wait_for()
    assert barriers(page) == []
    assert page.evaluate(WIDTH) == page.viewport_size["width"]


def delete_all(page: Page, hand: Keyboard | Mouse) -> None:
    hand.press(page.get_by_role("button", name="Alles löschen"))
    hand.press(page.get_by_role("button", name="Ja, löschen"))
    page.get_by_role("heading", name="Gelöscht").wait_for()
