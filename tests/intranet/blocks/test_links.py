import pytest
from django.utils import translation
from wagtail.models import Locale, Page
from wagtail.rich_text import expand_db_html

from intranet.home.founding import translate
from tests.factories.articles import ArticleFactory

pytestmark = pytest.mark.django_db


def link(pk):
    return expand_db_html(f'<a linktype="page" id="{pk}">dorthin</a>')


def test_a_link_leads_to_the_page():
    article = ArticleFactory(slug="eakte")

    assert link(article.pk) == '<a href="/news/eakte/">dorthin</a>'


def test_a_link_leads_to_the_page_in_the_language_of_the_reader():
    article = ArticleFactory(slug="eakte")
    english = translate(article, Locale.objects.get(language_code="en"), title="Records")

    with translation.override("en"):
        assert link(article.pk) == f'<a href="/en/news/{english.slug}/">dorthin</a>'
    assert link(article.pk) == '<a href="/news/eakte/">dorthin</a>'


def test_a_page_that_is_not_published_is_not_led_to():
    assert link(ArticleFactory(live=False).pk) == "<a>dorthin</a>"


@pytest.mark.parametrize("pk", [999_999_999, "", "x", "1 or 1"])
def test_a_page_that_is_nowhere_is_not_led_to(pk):
    assert link(pk) == "<a>dorthin</a>"


def test_many_links_ask_as_much_as_one(django_assert_num_queries):
    articles = ArticleFactory.create_batch(3)
    text = "".join(f'<a linktype="page" id="{page.pk}">x</a>' for page in [*articles, Page.objects.first()])
    link(articles[0].pk)  # the addresses of sites are known from here on

    with django_assert_num_queries(1):
        expand_db_html(text)
