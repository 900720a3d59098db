"""The form keeps what was typed, says what is missing, and has no barrier."""

import pytest
from playwright.sync_api import expect

from tests.e2e.author import TEXT, WIDTH, code_of, come_back, send, write
from tests.e2e.axe import barriers
from tests.feedback.standing_in import StandIn

pytestmark = pytest.mark.browser


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
