"""What is published can be found, and nothing else; each change is told to the index by itself."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from taggit.models import Tag
from wagtail.models import Page, PageViewRestriction

from intranet.search import services
from intranet.search.models import IndexedDocument, Word
from intranet.search.wordlists import CompoundWord, Synonym
from news.articles.models import Article, NewsIndex
from tests.factories.articles import ArticleFactory
from tests.factories.documents import indexed

pytestmark = pytest.mark.django_db


@pytest.fixture
def committing(django_capture_on_commit_callbacks: Callable[..., AbstractContextManager[object]]):
    """A block after which everything is committed, and the index told."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def publish(committing):
    """Write an article and publish it."""

    def published(title: str = "Neue Leitern", **about) -> Article:
        with committing():
            article = ArticleFactory(title=title, live=False, **about)
            article.save_revision().publish()
        return Article.objects.get(pk=article.pk)

    return published


def words():
    return set(Word.objects.values_list("text", flat=True))


def test_a_published_article_is_found(publish, titles):
    publish("Neue Leitern")

    assert titles("Leiter") == ["Neue Leitern"]


def test_a_draft_is_not_found(committing, titles):
    with committing():
        ArticleFactory(title="Neue Leitern", live=False).save_revision()

    assert titles("Leiter") == []


def test_a_draft_of_a_published_article_does_not_change_what_is_found(publish, committing, titles):
    article = publish("Neue Leitern")

    with committing():
        article.title = "Geheime Pläne"
        article.save_revision()

    assert (titles("Leiter"), titles("Pläne")) == (["Neue Leitern"], [])


def test_a_changed_article_is_found_by_its_new_words_only(publish, committing, titles):
    article = publish("Neue Leitern")

    with committing():
        article.title = "Neue Gerüste"
        article.save_revision().publish()

    assert (titles("Leiter"), titles("Gerüst")) == ([], ["Neue Gerüste"])


def test_an_unpublished_article_leaves_no_word(publish, committing):
    article = publish("Neue Leitern")

    with committing():
        article.unpublish()

    assert words() == set()


def test_a_deleted_article_leaves_no_word(publish, committing):
    article = publish("Neue Leitern")

    with committing():
        Page.objects.get(pk=article.pk).delete()

    assert words() == set()
    assert not IndexedDocument.objects.exists()


def test_pages_below_a_deleted_page_leave_no_word(publish, committing):
    article = publish("Neue Leitern")

    with committing():
        article.get_parent().delete()

    assert words() == set()


def test_a_restricted_article_is_found_again_when_the_restriction_ends(publish, committing, titles):
    article = publish("Neue Leitern")

    with committing():
        restriction = PageViewRestriction.objects.create(page=article, restriction_type="login")
    assert words() == set()

    with committing():
        restriction.delete()
    assert titles("Leiter") == ["Neue Leitern"]


def test_a_restriction_covers_the_pages_below(publish, committing):
    article = publish("Neue Leitern")

    with committing():
        PageViewRestriction.objects.create(page=article.get_parent(), restriction_type="login")

    assert words() == set()


def test_a_moved_article_is_found_at_its_new_address(publish, committing):
    article = publish("Neue Leitern", slug="leitern")

    with committing():
        index = article.get_parent()
        index.slug = "neues"
        index.save()

    assert IndexedDocument.objects.get().url == "/neues/leitern/"


def test_an_article_moved_behind_a_restriction_is_not_found(publish, committing):
    article = publish("Neue Leitern")
    closed = NewsIndex.objects.get(locale__language_code="en")
    PageViewRestriction.objects.create(page=closed, restriction_type="login")

    with committing():
        article.move(closed, pos="last-child")

    assert words() == set()


def test_an_alias_is_not_found_beside_its_original(publish, committing, titles):
    article = publish("Neue Leitern")

    with committing():
        article.create_alias(update_slug="leitern-noch-einmal")

    assert titles("Leiter") == ["Neue Leitern"]


@pytest.fixture
def tag(publish, committing) -> Tag:
    """The tag of one published article."""
    article = publish("Neue Leitern")
    article.tags.add("Werkstatt")
    with committing():
        article.save_revision().publish()
    return Tag.objects.get()


def test_an_article_is_found_by_the_new_name_of_its_tag(tag, committing, titles):
    with committing():
        tag.name = "Bauhof"
        tag.save()

    assert (titles("Werkstatt"), titles("Bauhof")) == ([], ["Neue Leitern"])


def test_an_article_is_not_found_by_a_tag_that_was_deleted(tag, committing, titles):
    assert titles("Werkstatt") == ["Neue Leitern"]

    with committing():
        tag.delete()

    assert titles("Werkstatt") == []


def test_an_article_is_found_by_the_new_address_of_its_field(publish, committing, titles):
    article = publish("Neue Leitern")

    with committing():
        article.field.slug = "archiv"
        article.field.save()

    assert (titles("Leiter", field="akte"), titles("Leiter", field="archiv")) == ([], ["Neue Leitern"])


def test_a_new_synonym_counts_at_the_next_search(committing, titles):
    indexed("Das Dokumentenmanagementsystem")
    assert titles("dms") == []

    with committing():
        Synonym.objects.create(words="DMS, Dokumentenmanagementsystem")

    assert titles("dms") == titles("DMS-Systeme") == ["Das Dokumentenmanagementsystem"]


def test_a_part_that_editors_add_opens_words_and_closes_them_when_it_goes(committing, titles):
    indexed("Uhuschau", "Uhu")
    assert titles("Uhu") == ["Uhu"]

    with committing():
        CompoundWord.objects.create(word="Uhu")
        part = CompoundWord.objects.create(word="Schau")
    assert titles("Uhu") == ["Uhu", "Uhuschau"]

    with committing():
        part.delete()
    assert titles("Uhu") == ["Uhu"]


def test_a_word_that_editors_keep_whole_is_not_taken_apart(committing, titles):
    indexed("Rathaus", "Haus")
    assert titles("Haus") == ["Haus", "Rathaus"]

    with committing():
        CompoundWord.objects.create(word="Rathaus", use=CompoundWord.Use.WHOLE)

    assert titles("Haus") == ["Haus"]


def test_publishing_succeeds_where_the_index_fails(publish, monkeypatch, caplog):
    def fail(**_):
        raise RuntimeError("no index")

    monkeypatch.setattr(services, "refresh_pages", fail)

    article = publish("Neue Leitern")

    assert Article.objects.get(pk=article.pk).live
    assert "no index" in caplog.text
