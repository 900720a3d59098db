"""A reader sees where a page stands."""

import pytest

from intranet.home.trail import Step, trail_to
from news.articles.models import NewsIndex
from tests.factories.articles import ArticleFactory

pytestmark = pytest.mark.django_db


def test_the_way_leads_from_the_start_page_to_the_page():
    article = ArticleFactory(title="Die E-Akte startet", slug="e-akte")

    start, news, last = trail_to(article)

    assert start == Step("Start", "/")
    assert news == Step(NewsIndex.objects.get(locale=article.locale).title, "/news/")
    assert last == Step("Die E-Akte startet", "/news/e-akte/")


def test_the_way_costs_one_query(django_assert_num_queries):
    article = ArticleFactory()
    _ = article.url  # Wagtail keeps where its sites begin

    with django_assert_num_queries(1):
        trail_to(article)


def test_the_page_shows_the_way(client):
    article = ArticleFactory(title="Die E-Akte startet")

    page = client.get(article.url).content.decode()

    assert '<span aria-current="page">Die E-Akte startet</span>' in page
