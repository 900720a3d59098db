"""Whatever is typed into the search gets a page with a sentence."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories.documents import indexed

pytestmark = pytest.mark.django_db
HOSTILE = [
    "",
    " ",
    "\t\n",
    "\x00",
    "a\x00b",
    "%00",
    "'",
    '"',
    "''",
    '""',
    "„“",
    "`",
    "\\",
    "%",
    "_",
    "*",
    "?",
    "+",
    "-",
    "--",
    ";",
    ":",
    "/",
    "//",
    "../../etc/passwd",
    "(",
    ")",
    "[",
    "]",
    "{{7*7}}",
    "{% debug %}",
    "${7*7}",
    "<b>",
    "</mark>",
    "' OR '1'='1",
    "1; DROP TABLE intranet_word; --",
    "\ud800",
    "a\udfffb",
    "\ufffe\uffff",
    "\u202eetkA",
    "\u200b",
    "\u00ad",
    "ﷺ",
    "İ",
    "ß",
    "ẞ",
    "ǆ",
    "🙂",
    "👩‍👩‍👧",
    "e\u0301" * 60,
    "\u0300" * 150,
    "٣",
    "ಠ_ಠ",
    "日本語",
    "עברית",
    "й",
    "und",
    "der die das",
    "a",
    "0",
    "-1",
    "1e999",
    "NaN",
    "null",
    "undefined",
    "true",
    "AND",
    "NOT",
    "NEAR(",
    "a OR b",
]


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("name", ["q", "field", "kind", "year", "page"])
def test_a_hostile_value_gets_a_page(client, name, value):
    query = {"q": "Akte"} | {name: value.encode("utf-8", "surrogatepass")}

    assert client.get("/search/", query).status_code == 200


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_value_gets_suggestions_or_none(client, value):
    query = {"q": value.encode("utf-8", "surrogatepass")}

    assert client.get("/search/suggestions/", query).status_code == 200


@pytest.mark.parametrize(
    "value", ["Akte " * 41, "a" * 100_000, "\x00" * 100_000, "\u0300" * 100_000, "ﷺ " * 9000]
)
def test_what_is_too_long_gets_a_sentence_and_is_kept_as_far_as_it_fits(client, value):
    response = client.get("/search/", {"q": value})

    assert response.status_code == 400
    assert "höchstens 200 Zeichen" in response.content.decode()
    assert len(response.content) < 50_000


def test_a_blank_question_gets_an_invitation(client):
    assert "Geben Sie ein Wort ein" in client.get("/search/", {"q": " \x00 "}).content.decode()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(alphabet=st.characters(codec=None), max_size=120))
def test_any_text_is_searched_for_or_refused_with_a_sentence(client, text):
    response = client.get("/search/", {"q": text.encode("utf-8", "surrogatepass")})

    assert response.status_code == 200
    assert b"<h1>" in response.content


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(alphabet=st.characters(codec=None), min_size=1, max_size=60))
def test_any_title_can_be_stored_and_found_again(client, text):
    indexed(f"Akte {text}", body=text)

    assert client.get("/search/", {"q": "Akte"}).status_code == 200


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_a_search_is_only_read(client, method):
    assert getattr(client, method)("/search/?q=Akte").status_code == 405
    assert getattr(client, method)("/search/suggestions/?q=Akte").status_code == 405


def test_a_search_leaves_no_cookie(client):
    assert not client.get("/search/", {"q": "Akte"}).cookies
    assert not client.get("/search/suggestions/", {"q": "Ak"}).cookies
