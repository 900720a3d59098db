import pytest

from intranet.search.suggesting import Suggestion, suggest
from tests.factories.documents import indexed
from tests.intranet.search.conftest import NOW

pytestmark = pytest.mark.django_db


def suggested(text):
    return [(one.title, one.url) for one in suggest(text, language="de", at=NOW)]


def test_the_last_word_is_completed_to_searches_and_the_best_page_follows():
    indexed("Sprechstunde", url="/sprechstunde/")

    assert suggested("sprech") == [
        ("Sprechstunde", "/search/?q=Sprechstunde"),
        ("Sprechstunde", "/sprechstunde/"),
    ]


def test_what_was_typed_before_stays():
    indexed("Offene Sprechstunde")

    assert suggested("offene Spr")[0] == ("offene Sprechstunde", "/search/?q=offene+Sprechstunde")


def test_the_more_frequent_word_comes_first_and_each_stem_once():
    indexed("Aktenplan", "Akte", "Akten und Akte")

    assert [title for title, _ in suggested("akt")][:2] == ["Akte", "Aktenplan"]


def test_small_words_are_no_suggestions():
    indexed("Über uns")

    assert [one for one in suggested("üb") if "search" in one[1]] == []


@pytest.mark.parametrize("text", ["", "  ", "a", "!?", "a "])
def test_too_little_suggests_nothing(text):
    indexed("Akte")

    assert suggested(text) == []


def test_a_page_says_what_kind_of_thing_it_is():
    indexed("Akte", kind="note", url="/akte/")

    assert suggest("Akte", language="de", at=NOW)[-1] == Suggestion("Akte", "/akte/", "note")


def test_suggestions_are_a_fragment_of_escaped_options(client):
    indexed("<b>Akte</b>", url="/akte/")

    html = client.get("/search/suggestions/", {"q": "akt"}).content.decode()

    assert "<html" not in html
    assert html.count('role="option"') == 2
    assert "&lt;b&gt;Akte&lt;/b&gt;" in html


def test_suggestions_are_announced_by_their_number(client):
    indexed("Akte")

    html = client.get("/search/suggestions/", {"q": "akt"}).content.decode()

    assert "2 Vorschläge, mit den Pfeiltasten zu wählen" in html


def test_nothing_to_suggest_is_an_empty_fragment(client):
    assert client.get("/search/suggestions/", {"q": "xyz"}).content.strip() == b""
