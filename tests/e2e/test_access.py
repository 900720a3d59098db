"""No page type of the house puts up a barrier, in the light or in the dark."""

import pytest

from tests.e2e.axe import barriers

pytestmark = [pytest.mark.browser, pytest.mark.reads]

ARTICLE = "/news/passwortmanager-ein-schluesselbund/"
PAGES = {
    "start page": "/",
    "English start page": "/en/",
    "list": "/news/",
    "filtered list": "/news/?field=akte",
    "empty list": "/news/?year=1999",
    "article": ARTICLE,
    "plain language": f"{ARTICLE}einfach/",
    "search": "/search/?q=Schulung",
    "nothing found": "/search/?q=xqzzxq",
    "sign-in": "/sign-in/",
    "report a barrier": "/barrier/",
    "accessibility statement": "/barrierefreiheit/",
    "nothing there": "/nowhere/",
}


@pytest.mark.parametrize("light", ["light", "dark"])
def test_no_page_type_has_a_barrier(visit, light):
    page = visit(color_scheme=light)
    found = {}
    for kind, path in PAGES.items():
        page.goto(path)
        found[kind] = barriers(page)

    assert found == {kind: [] for kind in PAGES}


def test_every_page_type_is_there(page):
    answers = {kind: page.request.get(path).status for kind, path in PAGES.items()}

    assert answers == {kind: 404 if kind == "nothing there" else 200 for kind in PAGES}


def test_a_form_that_was_refused_has_no_barrier(page):
    page.goto("/barrier/")
    page.get_by_role("button", name="Barriere melden").click()

    assert page.get_by_text("Was funktioniert nicht?").is_visible()
    assert barriers(page) == []
