"""Editors can do all their work although no script may stand in a page; windows note what was refused."""

import pytest
from playwright.sync_api import Page, expect

from tests.uploads import picture

PHOTO = {"name": "Büro.png", "mimeType": "image/png", "buffer": picture()}


@pytest.fixture
def edda(page, signed_in) -> Page:
    """An editor's window."""
    return signed_in(page, "edda")


@pytest.fixture
def dilan(page, signed_in) -> Page:
    """A window of the digitisation unit, which arranges the start page."""
    return signed_in(page, "dilan")


def places(page: Page) -> list[str]:
    """Where the admin leads from here, without what leaves it."""
    page.goto("/admin/")
    page.locator("a[href^='/admin/']").first.wait_for()
    found = page.eval_on_selector_all("a[href^='/admin/']", "links => links.map(one => one.pathname)")
    return sorted({path for path in found if "logout" not in path})


def open_article(page: Page, number: int = 0) -> None:
    page.goto("/admin/articles/?ordering=-title")  # those under way, which may be locked, stand further down
    page.locator("a[href^='/admin/pages/'][href$='/edit/']").nth(number).click()
    page.locator(".Draftail-Editor").first.wait_for()


def add_block(page: Page, name: str) -> None:
    page.locator(".c-sf-add-button:visible").last.click()
    page.get_by_role("option", name=name, exact=True).click()


@pytest.mark.parametrize("username", ["edda", "dilan", "pia", "admin"])
def test_every_place_of_the_administration_opens(page, signed_in, username):
    signed_in(page, username)

    assert {path: page.goto(path).status for path in places(page)} == dict.fromkeys(places(page), 200)


def test_the_page_is_shown_and_checked_beside_the_form(edda):
    open_article(edda)
    edda.locator("[data-side-panel-toggle=preview]").click()
    shown = edda.frame_locator("iframe.w-preview__iframe").last.locator("h1")

    expect(shown).to_have_text(edda.locator("#id_title").input_value())
    edda.locator("[data-side-panel-toggle=checks]").click()
    expect(edda.locator("[data-side-panel=checks]")).to_contain_text("Probleme gefunden")


def test_a_document_is_chosen_for_a_text(edda):
    open_article(edda)
    add_block(edda, "Herunterladen")
    edda.locator(".document-chooser [data-chooser-action-choose]:visible").last.click()
    edda.locator(".modal [data-chooser-modal-choice]").first.click()

    expect(edda.locator(".document-chooser .chooser__title").last).not_to_be_empty()


def test_a_picture_is_uploaded_while_writing(edda):
    open_article(edda)
    add_block(edda, "Bild")
    edda.locator(".image-chooser [data-chooser-action-choose]:visible").last.click()
    edda.locator(".modal [role=tab]").last.click()
    edda.locator(".modal input[type=file]").set_input_files(PHOTO)
    expect(edda.locator(".modal [name$=upload-title]")).to_have_value("Büro")  # from the file's name
    edda.locator(".modal [name$=description]").fill("Ein Büro am Morgen")
    edda.locator(".modal form [type=submit]:visible").click()

    expect(edda.locator(".image-chooser .chooser__title").last).to_have_text("Büro")


def test_many_pictures_are_uploaded_at_once(edda):
    edda.goto("/admin/images/multiple/add/")
    edda.locator("input[type=file]").set_input_files([{**PHOTO, "buffer": picture(size=(90, 30))}])

    expect(edda.locator("#upload-list [name$=-title]")).to_have_value("Büro")


def test_words_become_a_link(edda):
    open_article(edda)
    edda.locator(".Draftail-Editor [contenteditable=true]").first.click()
    edda.keyboard.press("Control+a")
    edda.locator("[name=LINK]:visible").first.click()
    edda.locator(".modal a.choose-page").first.click()

    expect(edda.locator(".Draftail-Editor .TooltipEntity").first).to_be_visible()


def test_a_card_is_planned_with_calendar_and_page_chooser(dilan):
    dilan.goto("/admin/pages/3/edit/")
    dilan.locator("#id_pins-ADD").click()
    starts_at = dilan.locator("[id^=id_pins-][id$=-starts_at]").last
    starts_at.click()
    dilan.locator(".xdsoft_datetimepicker:visible td.xdsoft_date").nth(10).click()
    dilan.keyboard.press("Escape")
    dilan.locator("[id^=id_pins-][id$=-page-chooser] [data-chooser-action-choose]:visible").last.click()

    assert starts_at.input_value() != ""
    expect(dilan.locator(".modal:visible")).to_contain_text("Startseite")


def test_the_part_that_matters_of_a_picture_is_marked(dilan):
    dilan.goto("/admin/images/1/")
    box = dilan.locator(".jcrop-tracker:visible").first.bounding_box()
    dilan.mouse.move(box["x"] + 30, box["y"] + 30)
    dilan.mouse.down()
    dilan.mouse.move(box["x"] + 130, box["y"] + 90, steps=5)
    dilan.mouse.up()

    assert dilan.locator("#id_focal_point_x").input_value() != ""


def test_a_draft_goes_to_a_second_person_who_publishes_it(visit, signed_in):
    edda, erik = signed_in(visit(), "edda"), signed_in(visit(), "erik")
    open_article(edda, 5)  # what was begun elsewhere here can't be submitted
    edit, slug = edda.url, edda.locator("#id_slug").input_value()
    edda.locator("#id_title").fill("Ein neuer Titel")
    edda.locator(".footer [data-w-dropdown-target=toggle]").first.click()
    with edda.expect_navigation():
        edda.locator("[name=action-submit]").click()
    erik.goto(edit)
    erik.locator(".footer [data-w-dropdown-target=toggle]").first.click()
    erik.locator("[data-workflow-action-name=approve]").first.click()
    erik.goto(f"/news/{slug}/")

    expect(erik.locator("h1")).to_have_text("Ein neuer Titel")
