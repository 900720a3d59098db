"""A day in the city hall: somebody reads, somebody writes, a second person lets it out, everybody sees it."""

import re

import pytest

from tests.e2e.hands import Keyboard, Mouse

pytestmark = pytest.mark.browser

DESK = {"viewport": {"width": 1280, "height": 800}}
PHONE = {"viewport": {"width": 320, "height": 640}}
WAYS = pytest.mark.parametrize(
    ("hands", "screen"), [(Mouse, DESK), (Keyboard, PHONE)], ids=["mouse", "keyboard"]
)


@WAYS
def test_a_reader_finds_an_article_by_part_of_a_word_and_reads_it_in_plain_language(visit, hands, screen):
    page = visit(**screen)
    hand = hands(page)
    page.goto("/")

    hand.write(page.locator("#search"), "Schlüssel")
    hand.press(page.get_by_role("search").get_by_role("button", name="Suchen"))
    hand.press(page.get_by_role("link", name="Schlüsselbund").first)
    hand.press(page.get_by_role("link", name="Einfache Sprache"))

    page.wait_for_url("**/passwortmanager-ein-schluesselbund/einfach/")
    assert (
        page.get_by_role("navigation", name="Sprachfassung").locator("[aria-current]").inner_text()
        == "Einfache Sprache"
    )
    assert page.context.cookies() == []


@WAYS
def test_what_one_person_writes_and_another_lets_out_is_there_at_the_next_request(
    visit, signed_in, hands, screen
):
    reader, writer, second = visit(**screen), visit(**screen), visit(**screen)
    title = f"Ladeschränke im Keller ({hands.__name__})"
    reader.goto("/news/")

    write_article(hands(signed_in(writer, "edda")), title)
    reader.reload()
    assert reader.get_by_role("link", name=title).count() == 0

    let_out(hands(signed_in(second, "erik")), title)
    reader.reload()
    assert reader.get_by_role("link", name=title).is_visible()


def write_article(hand, title):
    page = hand.page
    page.goto("/admin/")
    hand.press(page.get_by_role("link", name="Beitrag schreiben"))
    hand.write(page.locator("#id_title"), title)
    hand.write(page.locator("#id_summary"), "Ihr Fahrrad lädt, während Sie arbeiten.")
    hand.turn_to("Einordnung")
    hand.choose(page.locator("#id_field"), "Modernes Arbeiten")
    hand.choose(page.locator("#id_unit"), "IT-Service")
    hand.press(page.get_by_role("button", name="Mehr Aktionen"))
    hand.press(page.get_by_role("button", name="einreichen"))
    page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))


def let_out(hand, title):
    page = hand.page
    page.goto("/admin/")
    hand.press(page.get_by_role("link", name=title).first)
    hand.press(page.get_by_role("button", name="Mehr Aktionen"))
    hand.press(page.get_by_role("button", name="Freigeben und Veröffentlichen"))
    page.wait_for_url(re.compile(r"/admin/(pages/\d+/)?$"))
