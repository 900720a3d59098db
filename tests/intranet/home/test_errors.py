import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.home.errors import words_in
from intranet.search.services import refresh_pages
from tests.factories.articles import ArticleFactory
from tests.factories.documents import indexed

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/news/datenschutz-schulung/", "news datenschutz schulung"),
        ("/en/b%C3%BCrgerservice/2026/", "bürgerservice"),
        ("/favicon-alt.ico", ""),
        ("/static/js/old.js", ""),
        ("/%00%FF'\"/", ""),
        ("/" + "a" * 500, "a" * 99),
    ],
)
def test_an_address_is_read_as_words(path, words):
    assert words_in(path) == words


def test_an_address_that_leads_nowhere_leads_to_what_it_was_about(client):
    indexed("Datenschutz heute", url="/news/datenschutz-heute/")

    response = client.get("/datenschutz/")

    assert response.status_code == 404
    assert '<a href="/news/datenschutz-heute/">' in response.content.decode()
    assert 'value="datenschutz"' in response.content.decode()


def test_a_draft_is_not_offered(client):
    article = ArticleFactory(slug="datenschutz-heute", title="Datenschutz heute", live=False)
    refresh_pages(ids=[article.pk])

    assert "Datenschutz heute" not in client.get("/datenschutz/").content.decode()


def test_the_page_speaks_the_language_of_the_address(client):
    assert '<html lang="en">' in client.get("/en/nowhere/").content.decode()


@given(path=st.text(max_size=150))
def test_any_address_can_be_read(path):
    assert isinstance(words_in(f"/{path}"), str)


@pytest.mark.parametrize(
    "path", ["/%00/", "/'--/", "/%ED%A0%80/", "/" + "x" * 3000 + "/", "/..%2f..%2fetc/passwd"]
)
def test_a_hostile_address_gets_the_page_too(client, path):
    assert client.get(path).status_code == 404
