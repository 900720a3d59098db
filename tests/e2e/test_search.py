"""Somebody looks for something: by keyboard, without JavaScript, on a phone."""

import pytest

pytestmark = pytest.mark.browser


@pytest.fixture
def field(page):
    """The search field of the start page, ready to type into."""
    page.goto("/")
    page.locator("#search").focus()
    combobox = page.get_by_role("combobox", name="Suche im Intranet")
    combobox.wait_for()
    return combobox


def type_into(field, text):
    field.press_sequentially(text, delay=20)
    field.page.get_by_role("option").first.wait_for()


def test_suggestions_come_while_typing_and_are_announced(page, field):
    type_into(field, "sprechs")

    assert field.get_attribute("aria-expanded") == "true"
    assert page.get_by_role("option").first.inner_text() == "Sprechstunde"
    assert "mit den Pfeiltasten" in page.locator(".search [role=status]").inner_text()


def test_a_suggestion_is_chosen_by_keyboard(page, field):
    type_into(field, "sprechs")

    field.press("ArrowDown")
    chosen = page.locator(f"#{field.get_attribute('aria-activedescendant')}")
    assert (chosen.inner_text(), chosen.get_attribute("aria-selected")) == ("Sprechstunde", "true")

    field.press("Enter")
    page.wait_for_url("**/search/?q=Sprechstunde")


def test_escape_closes_the_suggestions_and_an_arrow_opens_them_again(page, field):
    type_into(field, "sprechs")

    field.press("Escape")
    assert (field.get_attribute("aria-expanded"), page.get_by_role("option").count()) == ("false", 0)

    field.press("ArrowDown")
    assert field.get_attribute("aria-expanded") == "true"


def test_enter_searches_for_what_was_typed(page, field):
    type_into(field, "Sprechstude")

    field.press("Enter")

    page.wait_for_url("**/search/?q=Sprechstude")
    assert page.locator("mark").first.inner_text() == "Sprechstunde"


def test_without_javascript_the_search_is_a_form(visit):
    page = visit(java_script_enabled=False)
    page.goto("/")

    page.get_by_role("searchbox", name="Suche im Intranet").fill("Datenschutzschulung")
    page.get_by_role("button", name="Suchen").click()

    assert page.get_by_role("heading", level=2).first.inner_text().startswith("Datenschutzschulung")


@pytest.mark.parametrize("query", ["Schulung", "Sprechstude", "xqzzxq", "a" * 150, ""])
def test_on_a_phone_nothing_is_wider_than_the_screen(visit, query):
    page = visit(viewport={"width": 320, "height": 640})

    page.goto(f"/search/?q={query}")

    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_filters_narrow_and_the_question_stays(page):
    page.goto("/search/?q=eAkte")

    page.get_by_role("navigation", name="Handlungsfeld").get_by_role("link", name="Digitale Akte").click()

    assert page.get_by_role("searchbox").or_(page.get_by_role("combobox")).input_value() == "eAkte"
    assert set(page.locator(".result .meta").all_inner_texts()) != set()
    assert all("Digitale Akte" in line for line in page.locator(".result .meta").all_inner_texts())


def test_a_synonym_that_is_kept_in_the_admin_counts_at_once(page, signed_in):
    signed_in(page, "dilan").goto("/admin/synonym/new/")
    page.get_by_role("textbox", name="Wörter").fill("Wauwau, Hund")
    page.get_by_role("button", name="Erstellen").click()
    page.wait_for_url("**/admin/synonym/**")

    page.goto("/search/?q=Wauwau")

    assert page.locator(".result__title").first.inner_text().startswith("Hundesteuer")
