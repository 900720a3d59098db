import pytest

from intranet.search.wordlists import PromotedResult
from tests.factories.articles import FieldOfActionFactory
from tests.factories.documents import indexed

pytestmark = pytest.mark.django_db


@pytest.fixture
def text_of(client):
    """The main part of the page for a question, on one line."""

    def asked(**query):
        response = client.get("/search/", query)
        assert response.status_code == 200
        return " ".join(response.content.decode().partition("<main")[2].partition("</main>")[0].split())

    return asked


def test_found_words_are_marked(text_of):
    indexed("Die eAkte kommt", summary="Wann die Akten umziehen")

    assert "Die <mark>eAkte</mark> kommt" in text_of(q="Akte")
    assert "Wann die <mark>Akten</mark> umziehen" in text_of(q="Akte")


def test_what_is_found_is_text_whatever_it_looks_like(text_of):
    indexed("<script>alert('Akte')</script>")

    assert "&lt;script&gt;alert(&#x27;<mark>Akte</mark>&#x27;)&lt;/script&gt;" in text_of(q="Akte")


def test_what_was_asked_is_text_too(text_of):
    html = text_of(q='"><script>alert(1)</script>')

    assert "<script>alert" not in html
    assert 'value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"' in html


def test_a_correction_is_said(text_of):
    indexed("Sprechstunde am Mittwoch")

    html = text_of(q="Sprechstude")

    assert "„Sprechstude“ steht auf keiner Seite" in html
    assert "<strong>„Sprechstunde“</strong>" in html
    assert "<mark>Sprechstunde</mark> am Mittwoch" in html


def test_a_slip_in_print_does_not_hide_what_was_meant(text_of):
    indexed("Sprechstude", *["Sprechstunde"] * 5)

    assert 'Meinten Sie: <a href="/search/?q=Sprechstunde">Sprechstunde</a>' in text_of(q="Sprechstude")


def test_a_word_that_nobody_wrote_is_named(text_of):
    indexed("Die eAkte kommt")

    assert "„Qwertz“ steht auf keiner Seite" in text_of(q="Akte Qwertz")


def test_hits_with_some_of_the_words_are_called_that(text_of):
    indexed("Die Akte", "Der Keller")

    assert "Alle Wörter zusammen stehen auf keiner Seite" in text_of(q="Akte Keller")


def test_hits_with_all_words_before_others_are_called_that(text_of):
    indexed("Die Akte im Keller", "Der Keller")

    assert "Zuerst kommen die Seiten mit allen Wörtern" in text_of(q="Akte Keller")
    assert "Zuerst kommen" not in text_of(q="Keller")


def test_nothing_found_shows_ways_on(text_of):
    FieldOfActionFactory(slug="akte", title="Digitale Akte")
    indexed("Personalversammlung")

    html = text_of(q="Personalverhandlung")

    assert "Nichts gefunden für „Personalverhandlung“" in html
    assert 'Meinten Sie: <a href="/search/?q=Personalversammlung">Personalversammlung</a>' in html
    assert '<a class="pill" href="/search/?q=Digitale+Akte">Digitale Akte</a>' in html
    assert "mailto:digitalisierung@musterfelden.example" in html


def test_a_promoted_result_stands_above_the_hits(text_of):
    PromotedResult.objects.create(words="kaputt, Störung melden", title="Hilfe", text="4410", url="/hilfe/")
    indexed("Störung im Rathaus")

    html = text_of(q="eine Störung melden")

    assert html.index('<a href="/hilfe/">Hilfe</a>') < html.index("im Rathaus")
    assert "/hilfe/" not in text_of(q="Störung")


def test_filters_count_and_keep_the_rest_of_the_question(text_of):
    indexed("Akte A", "Akte B", kind="note", field="akte")
    indexed("Akte C", kind="guide", field="service")

    html = text_of(q="Akte", kind="note")

    assert (
        'href="/search/?q=Akte&amp;kind=note" aria-current="true">note <span class="pill__count">2</span>'
        in html
    )
    assert 'href="/search/?q=Akte">Alle</a>' in html
    assert "Akte</mark> C" not in html


def test_filters_that_leave_nothing_can_be_lifted(text_of):
    indexed("Akte A", "Akte B")

    assert '<a href="/search/?q=Akte">Ohne Filter gibt es 2 Treffer</a>' in text_of(q="Akte", year="1999")


@pytest.mark.parametrize("page", ["x", "0", "-1", "999", "", "9" * 5000, "\u0661", "1.5"])
def test_any_page_is_a_page(text_of, page):
    indexed(*[f"Akte {number}" for number in range(11)])

    assert "11 Treffer" in text_of(q="Akte", page=page)


def test_other_pages_keep_the_question(text_of):
    indexed(*[f"Akte {number}" for number in range(11)], field="akte")

    assert 'href="?q=Akte&amp;field=akte&amp;page=2"' in text_of(q="Akte", field="akte")
    assert text_of(q="Akte", field="akte", page="2").count('class="result"') == 1


def test_a_hit_in_another_language_says_so(text_of):
    indexed("Records in Akte format", language="en")

    assert '<article class="result" lang="en">' in text_of(q="Akte")
