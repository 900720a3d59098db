"""Those who read: keys are handed on at one screen, letters are opened, and answers released by two."""

import pytest
from playwright.sync_api import expect

from feedback.keys.demo import PASSPHRASE
from tests.e2e.axe import barriers

pytestmark = pytest.mark.browser
PHONE = {"viewport": {"width": 320, "height": 640}}
WIDTH = "document.documentElement.scrollWidth"
DESK, KEYS = "/feedback/desk/", "/feedback/desk/keys/"
WORRY = "drei Büros noch die alten Scanner"
NEW = "vier Wörter ohne jeden Zusammenhang"


def unlock(page, passphrase=PASSPHRASE):
    page.get_by_label("Ihr Passwort für die Briefe").fill(passphrase)
    page.get_by_role("button", name="Briefe öffnen").click()


def at_the_desk(page, passphrase=PASSPHRASE):
    page.goto(DESK)
    unlock(page, passphrase)
    return page


def test_letters_are_opened_answered_and_released_by_two(visit, signed_in):
    dilan = at_the_desk(signed_in(visit(), "dilan"))
    dilan.get_by_text(WORRY).wait_for()
    dilan.get_by_role("link", name="Sorge").last.click()
    dilan.get_by_label("Ihre Antwort").fill("Danke, wir fragen nach.")
    dilan.get_by_role("button", name="Antwort zur Freigabe geben").click()
    expect(dilan.get_by_text("Freigeben muss diese Antwort jemand anderes.")).to_be_visible()
    expect(dilan.get_by_role("button", name="Freigeben")).to_have_count(0)

    doro = signed_in(visit(), "doro")
    doro.goto(dilan.url)
    unlock(doro)
    expect(doro.get_by_text("Danke, wir fragen nach.")).to_be_visible()
    doro.get_by_role("button", name="Freigeben").click()

    expect(doro.get_by_role("heading", name="Antwort KW")).to_be_visible()


def test_without_the_passphrase_nothing_is_opened(visit, signed_in):
    page = at_the_desk(signed_in(visit(), "dilan"), "ein ganz anderes Passwort")

    page.get_by_text("Mit diesem Passwort lassen sich die Schlüssel nicht öffnen.").wait_for()
    expect(page.get_by_text(WORRY)).to_have_count(0)


def test_what_was_opened_is_shut_again(visit, signed_in):
    page = at_the_desk(signed_in(visit(), "dilan"))
    page.get_by_text(WORRY).wait_for()

    page.get_by_role("button", name="Verschließen").click()

    expect(page.get_by_text(WORRY)).to_have_count(0)
    expect(page.get_by_text("Verschlossen").first).to_be_visible()


def test_nothing_readable_leaves_the_browser(visit, signed_in):
    page = at_the_desk(signed_in(visit(), "dilan"))
    sent = []
    page.on("request", lambda request: sent.append(request.post_data or ""))
    page.get_by_text(WORRY).wait_for()
    page.get_by_role("link", name="Sorge").last.click()

    page.get_by_label("Neue Notiz").fill("Im Archiv nachsehen")
    page.get_by_role("button", name="Notiz ablegen").click()

    page.get_by_text("Im Archiv nachsehen").wait_for()
    assert [text for text in sent if "Archiv" in text or PASSPHRASE in text] == []


def test_the_letter_for_the_council_alone_is_not_there_for_the_unit(visit, signed_in):
    council = at_the_desk(signed_in(visit(), "pia"))
    council.get_by_text("abends noch auf Nachrichten").wait_for()

    unit = at_the_desk(signed_in(visit(), "dilan"))
    unit.get_by_text(WORRY).wait_for()

    expect(unit.locator(".letter", has_text="nur Personalrat")).to_have_count(
        0
    )  # a heading of figures says it too
    expect(unit.locator(".letter")).to_have_count(3)


def test_keys_are_renewed_and_handed_on_at_one_screen(visit, signed_in):
    page = signed_in(visit(), "paul")
    page.goto(f"{KEYS}council/renew/")
    page.get_by_label("Ihr jetziges Passwort für die Briefe").fill(PASSPHRASE)
    page.get_by_label("Neues Passwort für die Briefe").fill(NEW)
    page.get_by_label("Noch einmal, zur Sicherheit").fill(NEW)
    page.get_by_role("button", name="Schlüssel erneuern").click()
    page.get_by_role("heading", name="Der Notfallschlüssel").wait_for()
    assert barriers(page) == []

    page.get_by_label("Tippen Sie den Notfallschlüssel vom Blatt ab").fill(
        page.locator(".code").text_content()
    )
    with page.expect_navigation():
        page.get_by_role("button", name="Fertig").click()
    expect(page.get_by_text("Pia Wernicke – muss neu aufgenommen werden")).to_be_visible()

    page.goto(f"{KEYS}council/admit/")
    page.get_by_label("Ihr jetziges Passwort für die Briefe").fill(NEW)
    page.get_by_label("Wer soll mitlesen?").select_option(label="Pia Wernicke")
    page.get_by_label("Neues Passwort dieser Person").fill("Pias eigene vier Wörter")
    page.get_by_label("Noch einmal, zur Sicherheit").fill("Pias eigene vier Wörter")
    with page.expect_navigation():
        page.get_by_role("button", name="Jemanden aufnehmen").click()
    expect(page.get_by_text("muss neu aufgenommen werden")).to_have_count(0)

    pia = at_the_desk(signed_in(visit(), "pia"), "Pias eigene vier Wörter")
    pia.get_by_text("abends noch auf Nachrichten").wait_for()


@pytest.mark.parametrize("light", ["light", "dark"])
def test_no_page_of_the_desk_has_a_barrier_and_none_scrolls_sideways(visit, signed_in, light):
    page = at_the_desk(signed_in(visit(color_scheme=light, **PHONE), "doro"))
    page.get_by_text(WORRY).wait_for()
    found = [(page.url, barriers(page), page.evaluate(WIDTH))]
    page.get_by_role("link", name="Vorschlag").last.click()
    page.get_by_label("Ihre Antwort").wait_for()
    found.append((page.url, barriers(page), page.evaluate(WIDTH)))
    for path in (KEYS, f"{KEYS}unit/admit/", f"{KEYS}unit/recover/"):
        page.goto(path)
        found.append((page.url, barriers(page), page.evaluate(WIDTH)))

    assert [(problems, width) for _url, problems, width in found] == [([], 320)] * 5
