from datetime import UTC, date, datetime

import pytest

from news.articles.searchable import describe
from tests.factories.articles import ArticleFactory

pytestmark = pytest.mark.django_db


def test_an_article_is_found_by_all_it_says():
    article = ArticleFactory(title="Neue Leitern", summary="Für alle.", body=[("text", "<p>Aus Holz.</p>")])
    article.tags.add("Werkstatt")
    article.save()

    document = describe(article)

    assert (document.title, document.summary, document.body.split()) == (
        "Neue Leitern",
        "Für alle.",
        ["Aus", "Holz."],
    )
    assert (document.tags, document.field, document.language) == (("Werkstatt",), "akte", "de")


def test_the_plain_twin_is_found_too():
    article = ArticleFactory(plain_title="Leitern", plain_body=[("text", "<p>Zum Klettern.</p>")])

    assert "Leitern" in describe(article).body
    assert "Zum Klettern." in describe(article).body


def test_easy_language_is_found_when_somebody_has_checked_it():
    article = ArticleFactory(easy_body=[("text", "<p>Man kann darauf steigen.</p>")])
    assert "steigen" not in describe(article).body

    article.easy_checked_by, article.easy_checked_on = "Büro Klar", date(2026, 11, 2)
    assert "steigen" in describe(article).body


def test_the_date_is_the_one_that_readers_see():
    late = datetime(2026, 11, 2, 23, 30, tzinfo=UTC)

    assert describe(ArticleFactory(published_at=late)).date == date(2026, 11, 3)


def test_an_article_is_found_where_it_stands():
    assert describe(ArticleFactory(slug="leitern")).url == "/news/leitern/"
