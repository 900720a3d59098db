"""From every page there is a way to the other language."""

import pytest
from django.utils import translation
from wagtail.models import Locale

from intranet.home.founding import translate
from intranet.home.languages import other_languages
from tests.factories.articles import ArticleFactory

pytestmark = pytest.mark.django_db


def ways(path, page=None):
    return [(other.code, other.url) for other in other_languages(path, page)]


def test_a_translated_page_leads_to_its_twin():
    article = ArticleFactory(title="Neue Telefone")
    translate(article, Locale.objects.get(language_code="en"), title="New phones")

    assert ways(article.url, article) == [("en", "/en/news/neue-telefone/")]


def test_a_page_without_a_twin_leads_to_the_other_start_page():
    article = ArticleFactory()

    assert ways(article.url, article) == [("en", "/en/")]


def test_a_twin_that_is_not_published_is_not_linked():
    article = ArticleFactory()
    translate(article, Locale.objects.get(language_code="en"), title="Draft").unpublish()

    assert ways(article.url, article) == [("en", "/en/")]


def test_a_form_leads_to_itself_in_the_other_language():
    assert ways("/barrier/") == [("en", "/en/barrier/")]
    with translation.override("en"):
        assert ways("/en/barrier/") == [("de", "/barrier/")]
