from datetime import date

import pytest

from news.articles.hints import hint_on
from news.articles.versions import Version
from tests.factories.articles import ArticleFactory

pytestmark = pytest.mark.django_db

TEXT = [("text", "<p>Kurz gesagt.</p>")]


def title(hint):
    return hint and hint.title


def test_a_twin_that_fits_needs_no_hint():
    article = ArticleFactory(plain_body=TEXT)
    article.confirm_plain()

    assert hint_on(article, Version.PLAIN, None) is None


def test_a_twin_says_that_it_is_older_than_the_original():
    article = ArticleFactory(plain_body=TEXT)

    assert title(hint_on(article, Version.PLAIN, None)) == "Diese Fassung ist älter als das Original"
    assert hint_on(article, Version.ORIGINAL, None) is None


def test_easy_language_says_who_has_checked_it():
    article = ArticleFactory(easy_body=TEXT, easy_checked_by="Büro Klar", easy_checked_on=date(2026, 3, 9))

    assert hint_on(article, Version.EASY, None).text == "Geprüft von Büro Klar am 09.03.2026."


def test_a_translation_says_that_it_is_older_than_its_source():
    source, translation = ArticleFactory(), ArticleFactory()
    assert (
        title(hint_on(translation, Version.ORIGINAL, source))
        == "Diese Übersetzung ist älter als das Original"
    )

    translation.confirm_translation(source)

    assert hint_on(translation, Version.ORIGINAL, source) is None
