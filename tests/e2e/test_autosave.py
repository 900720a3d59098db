"""The form of a page saves itself; what its writer does meanwhile is neither lost nor done twice."""

import re

import pytest

pytestmark = pytest.mark.browser

WATCHES = "addEventListener('w-unsaved:watch-edits', () => document.body.classList.add('watched'))"
FORM = re.compile(r"/admin/pages/add/news/article/")


def write(page, title):
    page.add_init_script(WATCHES)
    page.goto("/admin/")
    page.get_by_role("link", name="Beitrag schreiben").click()
    page.locator(".watched").wait_for()
    page.locator("#id_title").fill(title)
    page.locator("#id_summary").fill("Ihr Fahrrad lädt, während Sie arbeiten.")
    page.get_by_role("tab", name="Einordnung").click()
    page.locator("#id_field").select_option(label="Modernes Arbeiten")
    page.locator("#id_unit").select_option(label="IT-Service")


def hand_in(page):
    page.get_by_role("button", name="Mehr Aktionen").click()
    page.get_by_role("button", name="einreichen").click()


def hold_answers(page):
    """Let the server do what the form saves by itself, and keep its answer back."""
    held = []

    def hold(route):
        saves_itself = route.request.headers["accept"] == "application/json"
        held.append((route, route.fetch())) if saves_itself else route.continue_()

    page.route(FORM, hold)
    return held


def once_there(held, page):
    """Wait for what a busy server has not said yet."""
    for _ in range(100):
        if held:
            break
        page.wait_for_timeout(100)
    return held


def test_what_is_handed_in_while_it_saves_itself_is_one_page(page, signed_in):
    held = hold_answers(signed_in(page, "edda"))
    with page.expect_request(lambda request: request.method == "POST" and FORM.search(request.url)):
        write(page, "Ladeschränke im Hof")

    hand_in(page)
    [(route, answer)] = once_there(held, page)
    route.fulfill(response=answer)

    page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))
    page.goto("/admin/articles/?q=Ladeschränke+im+Hof")
    assert page.get_by_role("link", name="Ladeschränke im Hof").count() == 1
