"""Somebody says what they need: by keyboard on a phone, with and without JavaScript."""

import pytest

from tests.e2e.axe import barriers
from tests.e2e.hands import Keyboard

PHONE = {"viewport": {"width": 320, "height": 640}}
WIDTH = "document.documentElement.scrollWidth"
PAGES = [
    "/training/wishes/",
    "/training/wishes/?state=answered",
    "/training/wishes/new/",
    "/training/wishes/sent/",
]

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("light", ["light", "dark"])
def test_no_page_of_wishes_has_a_barrier(visit, signed_in, light):
    page = signed_in(visit(color_scheme=light), "emil")
    for path in PAGES:
        page.goto(path)
        assert (path, barriers(page)) == (path, [])
    page.goto(PAGES[0])
    page.locator(".wish__title a").first.click()
    page.get_by_role("button").filter(has_text="Unterstützung zurücknehmen").or_(
        page.get_by_role("button", name="Das brauche ich auch")
    ).wait_for()
    assert barriers(page) == []


def test_a_phone_never_scrolls_sideways(visit):
    page = visit(**PHONE)

    widths = []
    for path in PAGES:
        page.goto(path)
        widths.append(page.evaluate(WIDTH))
    assert widths == [320] * len(PAGES)


def test_by_keyboard_on_a_phone_a_similar_wish_is_suggested_and_the_own_one_is_sent(visit):
    page = visit(**PHONE)
    hand = Keyboard(page)
    page.goto("/training/")

    hand.press(page.get_by_role("link", name="Was fehlt Ihnen?"))
    hand.press(page.get_by_role("link", name="Bedarf melden"))
    hand.write(page.get_by_label("Ich brauche …"), "Pivottabellen verstehen")
    page.get_by_role("status").get_by_role("link", name="Hilfe bei Pivot-Tabellen").wait_for()
    assert barriers(page) == []
    assert page.evaluate(WIDTH) == 320
    hand.write(page.get_by_label("für …"), "den Jahresabschluss")
    hand.press(page.get_by_role("button", name="Wunsch senden"))

    page.get_by_role("heading", name="Danke für Ihren Wunsch").wait_for()


def test_without_javascript_the_similar_one_is_asked_about_after_sending(visit):
    page = visit(**PHONE, java_script_enabled=False)
    hand = Keyboard(page)
    page.goto("/training/wishes/new/")

    hand.write(page.get_by_label("Ich brauche …"), "Pivot-Tabellen")
    hand.write(page.get_by_label("für …"), "die Auswertung")
    hand.press(page.get_by_role("button", name="Wunsch senden"))
    page.get_by_text("Noch nicht gesendet.").wait_for()
    assert page.get_by_label("Ich brauche …").input_value() == "Pivot-Tabellen"
    hand.press(page.get_by_role("button", name="Trotzdem senden"))

    page.get_by_role("heading", name="Danke für Ihren Wunsch").wait_for()


def test_who_is_signed_in_supports_with_one_press_on_the_page(visit, signed_in):
    page = signed_in(visit(**PHONE), "dilan")
    page.goto("/training/wishes/")
    page.get_by_role("link", name="Zehn-Finger-Schreiben").click()

    Keyboard(page).press(page.get_by_role("button", name="Das brauche ich auch"))

    page.get_by_text("2 Personen unterstützen das.").wait_for()
    assert page.get_by_text("Sie unterstützen das.").is_visible()


def test_the_unit_lets_a_wish_through_and_everybody_reads_it(visit, signed_in):
    page = signed_in(visit(), "dilan")
    page.goto("/admin/wish/")
    page.get_by_role("link", name="ein Gefühl dafür, was KI in der Verwaltung darf").first.click()
    page.get_by_role("button", name="Durchlassen").click()
    page.get_by_text("Der Wunsch steht jetzt in der Liste.").wait_for()

    reader = visit()
    reader.goto("/training/wishes/")
    assert reader.get_by_role("link", name="Ein Gefühl dafür, was KI in der Verwaltung darf").is_visible()
