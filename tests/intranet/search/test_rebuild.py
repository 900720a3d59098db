"""`manage.py rebuild_search` finds what the pages say, whatever the index said before."""

import pytest
from django.core.management import call_command

from intranet.search.models import IndexedDocument, WordKey
from intranet.search.services import refresh_pages
from tests.factories.articles import ArticleFactory
from tests.factories.documents import indexed

pytestmark = pytest.mark.django_db


def rows():
    """The whole index, without the numbers of its rows."""
    documents = IndexedDocument.objects.values_list("key", "title", "url", "length")
    keys = WordKey.objects.values_list("word__text", "word__language", "word__documents", "key", "weight")
    return sorted(documents), sorted(keys)


def test_an_index_that_was_kept_up_is_the_one_that_is_made_anew():
    for title in ("Quarkbrotzeit", "Quark", "Brotzeit", "Die Schulungen", "Datenschutzschulung"):
        refresh_pages(ids=[ArticleFactory(title=title).pk])
    kept_up = rows()

    call_command("rebuild_search")

    assert rows() == kept_up


def test_what_nobody_registered_is_gone():
    indexed("Von gestern")

    call_command("rebuild_search")

    assert not IndexedDocument.objects.filter(title="Von gestern").exists()


def test_drafts_stay_out():
    ArticleFactory(title="Entwurf", live=False)

    call_command("rebuild_search")

    assert not IndexedDocument.objects.filter(title="Entwurf").exists()


def test_a_page_that_stands_nowhere_stays_out():
    article = ArticleFactory(title="Verwaist")
    article.get_parent().get_parent().sites_rooted_here.all().delete()

    call_command("rebuild_search")

    assert not IndexedDocument.objects.exists()


def test_it_says_how_much_can_be_found(capsys):
    ArticleFactory(title="Neue Leitern")

    call_command("rebuild_search")

    assert capsys.readouterr().out == f"{IndexedDocument.objects.count()} documents can be found.\n"
