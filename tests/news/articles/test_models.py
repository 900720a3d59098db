from datetime import UTC, datetime

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import PageViewRestriction

from news.articles.models import Article
from tests.factories.articles import ArticleFactory
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db


def test_a_picture_needs_an_alt_text():
    article = ArticleFactory()
    article.picture = PictureFactory()

    with pytest.raises(ValidationError, match="was auf dem Bild zu sehen ist"):
        article.full_clean()


def test_the_first_publication_dates_an_article():
    article = ArticleFactory(live=False, published_at=None)

    article.save_revision().publish()

    article.refresh_from_db()
    assert article.published_at == article.first_published_at


def test_the_date_that_an_editor_sets_stays():
    article = ArticleFactory(live=False, published_at=datetime(2026, 3, 2, 9, tzinfo=UTC))

    article.save_revision().publish()

    article.refresh_from_db()
    assert article.published_at == datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_everybody_reads_what_is_published_and_open():
    open_to_all = ArticleFactory()
    ArticleFactory(live=False)
    PageViewRestriction.objects.create(page=ArticleFactory(), restriction_type=PageViewRestriction.LOGIN)

    assert list(Article.objects.readable()) == [open_to_all]


def test_a_restriction_closes_what_is_below():
    article = ArticleFactory()
    PageViewRestriction.objects.create(page=article.get_parent(), restriction_type=PageViewRestriction.LOGIN)

    assert list(Article.objects.readable()) == []
