"""Whatever the index holds, only what everybody may read now is shown."""

from datetime import timedelta

import pytest
from wagtail.models import Page, PageViewRestriction

from intranet.search.models import IndexedDocument, readable_now
from intranet.search.queries import hidden_paths
from intranet.search.services import refresh_pages
from tests.factories.articles import ArticleFactory
from tests.factories.documents import indexed
from tests.intranet.search.conftest import NOW

pytestmark = pytest.mark.django_db


@pytest.fixture
def article():
    """An article that the index knows."""
    made = ArticleFactory(title="Neue Leitern")
    refresh_pages(ids=[made.pk])
    return made


def readable():
    found = IndexedDocument.objects.filter(readable_now(at=NOW, hidden=hidden_paths()))
    return [document.title for document in found]


def test_a_published_page_and_what_is_no_page_are_readable(article):
    indexed("Termin")

    assert sorted(readable()) == ["Neue Leitern", "Termin"]


def test_a_page_that_went_offline_unnoticed_is_not(article):
    Page.objects.filter(pk=article.pk).update(live=False)

    assert readable() == []


def test_a_page_that_expired_a_moment_ago_is_not(article):
    Page.objects.filter(pk=article.pk).update(expire_at=NOW)
    assert readable() == []

    Page.objects.filter(pk=article.pk).update(expire_at=NOW + timedelta(seconds=1))
    assert readable() == ["Neue Leitern"]


def test_a_page_behind_a_restriction_that_came_unnoticed_is_not(article):
    PageViewRestriction.objects.bulk_create([PageViewRestriction(page=article, restriction_type="login")])

    assert readable() == []
    assert IndexedDocument.objects.count() == 1


def test_what_is_not_readable_is_neither_found_nor_counted(article, titles):
    Page.objects.filter(pk=article.pk).update(live=False)

    assert titles("Leiter") == []
