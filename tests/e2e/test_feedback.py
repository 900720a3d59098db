"""An author's story: write without a name, keep the code, come back for the answer."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import barriers
from tests.e2e.hands import Keyboard, Mouse
from tests.feedback.standing_in import StandIn

PHONE = {"viewport": {"width": 320, "height": 640}}
WIDTH = "document.documentElement.scrollWidth"
TEXT = "Im Bürgerbüro fehlt ein zweiter Scanner."
FORBIDDEN = {"cookie", "referer", "authorization", "x-csrftoken", "hx-request"}

pytestmark = pytest.mark.browser


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


@pytest.mark.parametrize(("size", "hands"), [(PHONE, Keyboard), ({}, Mouse)])
def test_the_whole_story_by_keyboard_on_a_phone_and_by_mouse(visit, size, hands):
    page = visit(**size)
    box, hand = StandIn(page), hands(page)

    write_to_the_council(page, hand)
    code = keep_the_code(page, hand)
    assert page.content().count(code) == 0
    box.reply("Danke. Er ist bestellt.\n<b>Bald</b>")
    return_with(page, hand, code)
    assert page.locator(".letter").inner_text() == "Danke. Er ist bestellt.\n<b>Bald</b>"
    read_and_write_on(page, hand)
    assert [one["text"] for one in box.read_as("council")] == [TEXT, "Vielen Dank!"]
    delete_all(page, hand)
    assert box.threads == {}


def test_with_a_pass_and_the_real_box_the_letter_is_there(visit, signed_in):
    page = signed_in(visit(), "emil")
    hand = Mouse(page)
    headers: list[str] = []
    page.on("request", lambda one: headers.extend(one.all_headers()) if one.url.endswith("/box/") else None)
    page.goto("/feedback/")
    page.wait_for_function(
        "Object.keys(JSON.parse(localStorage.getItem('wandel-passes'))?.scopes ?? {}).length"
    )

    write_to_the_council(page, hand)
    code = keep_the_code(page, hand)
    return_with(page, hand, code)
    read_and_write_on(page, hand)
    delete_all(page, hand)

    come_back(page, code)
    page.get_by_text("Zu diesem Code gibt es nichts").wait_for()
    assert FORBIDDEN & set(headers) == set()


def test_what_leaves_the_browser_does_not_say_who_asks(visit, signed_in):
    page = signed_in(visit(), "emil")
    box = StandIn(page)
    write(page)
    send(page)
    come_back(page, finish(page))
    page.get_by_role("heading", name="Eingegangen").wait_for()

    assert set(box.calls()) == {"keys", "send", "look"}
    assert {each["bytes"] for each in box.requests} == {32_768}
    headers = [name for each in box.requests for name in each["headers"]]
    assert FORBIDDEN & set(headers) == set()


def test_the_code_is_neither_in_an_address_nor_a_title_nor_kept(page):
    box = StandIn(page)
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    write(page)
    send(page)
    code = finish(page)
    come_back(page, code)
    page.get_by_role("heading", name="Eingegangen").wait_for()

    plain = re.sub("-", "", code)
    kept = page.evaluate(
        "JSON.stringify([localStorage, sessionStorage, document.cookie, history.state, document.title])"
    )
    everything = " ".join([*addresses, kept, *(str(one) for one in box.requests)])
    assert code not in everything
    assert plain not in everything


def test_a_cut_line_keeps_the_text_and_the_letter_arrives_once(page):
    box = StandIn(page)
    box.cut_after = 1
    write(page)
    send(page)
    page.get_by_text("Gerade keine Verbindung").wait_for()
    assert page.get_by_label("Was möchten Sie sagen?").input_value() == TEXT
    assert barriers(page) == []

    send(page)

    code_of(page)
    assert len(box.threads) == 1
    assert box.calls().count("send") == 1


def test_before_anything_was_sent_the_text_can_be_changed_and_sent_again(page):
    box = StandIn(page)
    box.refusals = [503]
    write(page)
    send(page)
    page.get_by_text("Gerade kommt sehr viel an").wait_for()

    page.get_by_label("Was möchten Sie sagen?").fill("Anders gesagt.")
    send(page)

    code_of(page)
    assert [one["text"] for one in box.read_as("unit")] == ["Anders gesagt."]


def test_what_is_missing_is_said_before_anything_is_asked(page):
    box = StandIn(page)
    page.goto("/feedback/")
    page.get_by_text("Hier kann jede und jeder schreiben").wait_for()
    send(page)

    expect(page.get_by_text("Bitte wählen Sie, was es ist.")).to_be_visible()
    expect(page.get_by_text("Hier fehlt noch Ihr Text.")).to_be_visible()
    expect(page.get_by_label("Anregung")).to_be_focused()
    assert box.calls() == ["keys"]


def test_a_wrong_character_is_caught_without_a_request(page):
    box = StandIn(page)
    page.goto("/feedback/answer/")
    page.get_by_label("Ihr Code").fill("7K2QM-0T8XV-B3N5R-YH1CD-4X")
    page.get_by_role("button", name="Nachsehen").click()

    page.get_by_text("Ein Zeichen stimmt nicht.").wait_for()
    assert box.calls() == []


def test_a_code_that_nothing_belongs_to_is_told_plainly(page):
    StandIn(page)
    come_back(page, "7K2QM-0T8XV-B3N5R-YH1CD-KG")

    page.get_by_text("Zu diesem Code gibt es nichts").wait_for()


def test_a_hint_appears_while_typing_and_goes_again(page):
    box = StandIn(page)
    write(page, "Frau Beispiel aus Zimmer 12 sagt, ich als Einzige muss das tun.")
    page.get_by_text("Könnte man Sie daran erkennen?").wait_for()
    assert page.locator("[data-kind]:visible").count() == 3
    assert barriers(page) == []

    page.get_by_label("Was möchten Sie sagen?").fill("Es ist zu kalt.")

    page.get_by_text("Könnte man Sie daran erkennen?").wait_for(state="hidden")
    assert box.calls() == ["keys"]


def test_from_an_article_the_topic_comes_along_and_leaves_the_address(page):
    box = StandIn(page)
    page.goto("/news/hundesteuer-online/")
    title = page.get_by_role("heading", level=1).inner_text()
    with page.expect_navigation():
        page.get_by_role("link", name="Dazu etwas sagen").click()

    page.locator(".topic").get_by_text(title).wait_for()
    assert page.url.endswith("/feedback/")
    page.get_by_label("Kritik").check()
    page.get_by_label("Was möchten Sie sagen?").fill(TEXT)
    send(page)
    code_of(page)
    assert box.read_as("unit")[0] == {"text": TEXT, "topic": title}


def test_who_is_not_signed_in_reads_how_to_get_a_pass_and_keeps_the_text(page):
    box = StandIn(page, gate="passes")
    write(page)
    page.get_by_text("Zum Senden brauchen Sie eine Marke").wait_for()
    send(page)

    page.get_by_text("Dafür fehlt noch eine Marke").wait_for()
    assert page.get_by_label("Was möchten Sie sagen?").input_value() == TEXT
    assert "send" not in box.calls()


def test_without_javascript_there_is_no_form_but_the_other_ways(visit):
    page = visit(java_script_enabled=False)
    for path in ("/feedback/", "/feedback/answer/"):
        page.goto(path)
        expect(page.get_by_text("Ohne JavaScript geht es hier nicht")).to_be_visible()
        expect(page.get_by_text("Ein Zettel ohne Namen genügt.")).to_be_visible()
        assert page.locator("textarea:visible").count() == 0


@pytest.mark.parametrize("light", ["light", "dark"])
def test_no_page_has_a_barrier(visit, light):
    page = visit(color_scheme=light)
    StandIn(page)
    for path in ("/feedback/", "/feedback/answer/", "/feedback/privacy/"):
        page.goto(path)
        page.wait_for_load_state("networkidle")
        assert (path, barriers(page)) == (path, [])


def test_at_320_pixels_and_twice_the_size_nothing_scrolls_sideways(visit):
    widths = []
    for width in (320, 640):
        page = visit(viewport={"width": width, "height": 512}, device_scale_factor=width / 320)
        StandIn(page)
        for path in ("/feedback/", "/feedback/answer/", "/feedback/privacy/"):
            page.goto(path)
            page.wait_for_load_state("networkidle")
            widths.append(page.evaluate(WIDTH) - width)
    assert widths == [0] * 6


def test_on_paper_stands_the_code_and_what_it_is_for_and_no_form(page):
    StandIn(page)
    write(page)
    send(page)
    code = code_of(page)
    page.emulate_media(media="print")

    expect(page.get_by_text(code)).to_be_visible()
    expect(page.get_by_text("Wer diesen Zettel hat")).to_be_visible()
    expect(page.get_by_label("Zur Probe")).to_be_hidden()
    expect(page.get_by_role("button", name="Drucken")).to_be_hidden()


def test_the_browser_runs_what_the_page_says_it_runs(page):
    StandIn(page)
    got: dict[str, str] = {}
    page.on(
        "response",
        lambda one: got.update({one.url.split("/static/")[1]: one.url}) if "/static/" in one.url else None,
    )
    write(page)
    send(page)
    code_of(page)
    page.goto("/feedback/privacy/")
    listed = {each.get_attribute("href").split("/static/")[1] for each in page.locator(".digest a").all()}

    assert {name for name in got if name.endswith(".js")} - listed == set()
