"""What is said once is kept by the browser, not by the house."""

import pytest

from intranet.people.roles import Role
from tests.intranet.people.browsers import browser

REFUSED = "/admin/locales/"


@pytest.fixture
def editor(db):
    return browser(Role.EDITOR)


def test_a_refusal_is_read_on_the_next_page_and_then_gone(editor):
    assert editor.get(REFUSED)["Location"] == "/admin/"

    first, second = (editor.get("/admin/").context["messages"] for _ in range(2))

    assert [len(first), len(second)] == [1, 0]


def test_between_the_two_pages_the_browser_keeps_it(editor):
    answer = editor.get(REFUSED)

    assert list(answer.cookies) == ["notices"]
    assert answer.cookies["notices"]["httponly"] is True


def test_what_somebody_else_wrote_is_not_said(editor):
    editor.cookies["notices"] = "gefälscht"

    assert len(editor.get("/admin/").context["messages"]) == 0


def test_where_nothing_was_said_no_cookie_is_touched(client, db):
    assert not client.get("/sign-in/").cookies
