"""A page is copied below a page, else the form was not ours."""

import pytest
from django.test import Client
from django.urls import reverse

from intranet.people.models import User
from news.articles.models import Article
from tests.factories.articles import ArticleFactory

pytestmark = pytest.mark.django_db
NO_PAGE = ["", "0", "-1", "x", "²", "٣", "1.5", "1\0", "9" * 19, "9" * 60]


@pytest.fixture
def copy(db):
    """Copy an article as an editor does, below whatever the form says."""
    article = ArticleFactory(slug="eakte")
    browser = Client(raise_request_exception=False)
    browser.force_login(User.objects.create_superuser("edda", password="wort"))

    def copy(**said):
        form = {"new_title": "Noch einmal", "new_slug": "noch-einmal", **said}
        return browser.post(reverse("wagtailadmin_pages:copy", args=[article.pk]), form)

    copy.parent = article.get_parent().pk
    return copy


def test_an_article_is_copied_below_the_news(copy):
    assert copy(new_parent_page=copy.parent).status_code == 302
    assert Article.objects.get(slug="noch-einmal").get_parent().pk == copy.parent


@pytest.mark.parametrize("parent", NO_PAGE)
def test_a_parent_that_is_no_page_gets_a_page_that_says_so(copy, parent):
    answer = copy(new_parent_page=parent)

    assert (answer.status_code, "<h1>Das haben wir nicht verstanden</h1>" in answer.text) == (400, True)


def test_a_form_without_a_parent_gets_it_too(copy):
    assert copy().status_code == 400
