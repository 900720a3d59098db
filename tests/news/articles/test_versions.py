import pytest

from news.articles.versions import Version, switch, version_at, words_of
from tests.factories.articles import ArticleFactory

pytestmark = pytest.mark.django_db

PLAIN = {"plain_body": [("text", "<p>Kurz gesagt.</p>")]}


@pytest.mark.parametrize(
    ("components", "expected"),
    [
        ([], (Version.ORIGINAL, False)),
        (["einfach"], (Version.PLAIN, False)),
        (["leicht"], (Version.EASY, False)),
        (["drucken"], (Version.ORIGINAL, True)),
        (["einfach", "drucken"], (Version.PLAIN, True)),
        (["drucken", "einfach"], None),
        (["schwer"], None),
        (["einfach", "einfach"], None),
    ],
)
def test_the_address_names_the_version(components, expected):
    assert version_at(components) == expected


def test_without_a_twin_there_is_nothing_to_switch():
    assert switch(ArticleFactory(), Version.ORIGINAL) == []


def test_the_switch_leads_to_the_twin_and_knows_where_it_is():
    article = ArticleFactory(slug="eakte", **PLAIN)

    assert [(link.title, link.url, link.current) for link in switch(article, Version.PLAIN)] == [
        ("Alltagssprache", "/news/eakte/", False),
        ("Einfache Sprache", "/news/eakte/einfach/", True),
    ]


def test_a_twin_without_a_title_bears_the_title_of_the_original():
    article = ArticleFactory(title="Die eAkte kommt", summary="Lang.", **PLAIN)

    words = words_of(article, Version.PLAIN)

    assert (words.title, words.summary) == ("Die eAkte kommt", "")
