import pytest
from django.core.exceptions import ValidationError

from news.articles.twins import TwinStatus
from tests.factories.articles import ArticleFactory
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db


def test_a_picture_needs_an_alt_text():
    article = ArticleFactory()
    article.picture = PictureFactory()

    with pytest.raises(ValidationError, match="was auf dem Bild zu sehen ist"):
        article.full_clean()


def test_a_plain_twin_is_current_until_the_original_changes():
    article = ArticleFactory(plain_body=[("text", "<p>Kurz gesagt.</p>")])
    article.confirm_plain()
    assert article.plain_status == TwinStatus.CURRENT

    article.summary = "Jetzt steht hier etwas anderes."

    assert article.plain_status == TwinStatus.OUTDATED


def test_an_article_without_a_plain_text_says_that_it_is_missing():
    assert ArticleFactory().plain_status == TwinStatus.MISSING


def test_easy_language_counts_only_when_somebody_has_checked_it():
    article = ArticleFactory(easy_body=[("text", "<p>Das ist neu.</p>")], easy_checked_by="Büro Klar")

    assert article.has_easy is False
