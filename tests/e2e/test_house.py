import pytest

from tests.e2e.axe import barriers

pytestmark = [pytest.mark.browser, pytest.mark.reads]


def test_the_start_page_opens_without_signing_in(page):
    answer = page.goto("/")

    assert answer.status == 200
    assert page.context.cookies() == []


def test_the_start_page_has_no_barrier(page):
    page.goto("/")

    assert barriers(page) == []


def test_an_editor_signs_in_by_a_button_and_reaches_the_admin(page, signed_in):
    signed_in(page, "edda").goto("/admin/")

    assert page.locator("h1").inner_text().startswith("Wandel")
