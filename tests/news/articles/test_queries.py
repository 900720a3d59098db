from datetime import UTC, datetime

import pytest
from wagtail.models import Locale, PageViewRestriction

from intranet.home.founding import translate
from news.articles.models import RelatedArticle
from news.articles.queries import around, article_to_read
from tests.factories.articles import ArticleFactory

pytestmark = pytest.mark.django_db


def on(day):
    return ArticleFactory(published_at=datetime(2026, 11, day, 9, tzinfo=UTC))


def english(article):
    return translate(article, Locale.objects.get(language_code="en"), title="Records")


def test_before_and_after_stand_the_nearest_articles():
    articles = [on(day) for day in (1, 2, 3, 4, 5)]

    found = around(articles[2])

    assert (found.previous, found.next) == (articles[1], articles[3])


def test_of_two_articles_of_the_same_moment_the_first_written_comes_first():
    first, second = on(2), on(2)

    assert (around(first).next, around(second).previous) == (second, first)


def test_the_first_and_the_last_article_have_one_neighbour():
    first, last = on(1), on(2)

    assert (around(first).previous, around(last).next) == (None, None)


def test_related_articles_come_newest_first_and_may_stand_beside_the_article_too():
    article, older, beside = on(5), on(1), on(4)
    for other in (older, beside):
        RelatedArticle.objects.create(article=article, to=other)

    found = around(article)

    assert (found.related, found.previous) == ([beside, older], beside)


def test_what_is_hidden_is_not_led_to():
    article, hidden, secret = on(2), on(1), on(3)
    hidden.unpublish()
    PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.LOGIN)
    RelatedArticle.objects.create(article=article, to=secret)

    found = around(article)

    assert (found.previous, found.next, found.related, found.twins) == (None, None, [], [])


def test_a_translation_is_a_twin_and_no_neighbour():
    article = on(2)
    twin = english(article)

    found = around(article)

    assert (found.twins, found.previous, found.next) == ([twin], None, None)


def test_a_draft_without_a_date_has_no_neighbours():
    on(1)
    draft = ArticleFactory(live=False, published_at=None)

    assert (around(draft).previous, around(draft).next) == (None, None)


def test_what_lies_around_an_article_is_one_question(django_assert_num_queries):
    article = [on(day) for day in (1, 2, 3)][1]

    with django_assert_num_queries(1):
        around(article)


def test_an_article_is_found_in_its_language_only():
    article = ArticleFactory(slug="eakte")
    twin = english(article)

    assert article_to_read(slug="eakte", language="de") == article
    assert article_to_read(slug=twin.slug, language="en") == twin


@pytest.mark.parametrize("slug", ["entwurf", "geheim", "nirgends"])
def test_what_not_everybody_may_read_is_not_found(slug):
    ArticleFactory(slug="entwurf", live=False)
    secret = ArticleFactory(slug="geheim")
    PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.LOGIN)

    assert article_to_read(slug=slug, language="de") is None
