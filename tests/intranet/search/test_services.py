import pytest

from intranet.search.models import IndexedDocument, Posting, Word, WordKey
from intranet.search.services import index_documents, rebuild, remove_documents
from tests.factories.documents import SearchDocumentFactory, indexed

pytestmark = pytest.mark.django_db


def keys():
    """Every word of the index with the keys under which it is found."""
    found = {}
    for word, key, weight in WordKey.objects.values_list("word__text", "key", "weight"):
        found.setdefault(word, {})[key] = weight
    return found


def counts():
    return dict(Word.objects.values_list("text", "documents"))


def test_indexing_again_replaces_what_was_there(titles):
    [document] = indexed("Alte Akte")

    index_documents(documents=[SearchDocumentFactory(key=document.key, title="Neuer Antrag")])

    assert titles("Antrag") == ["Neuer Antrag"]
    assert titles("Akte") == []
    assert counts() == {"neuer": 1, "antrag": 1}


def test_the_words_of_a_removed_document_are_forgotten():
    note, _ = indexed("Geheimnis Akte", "Akte")

    remove_documents(keys=[note.key])

    assert counts() == {"akte": 1}


def test_a_word_remembers_in_how_many_documents_it_is():
    indexed("Akte und Akte", "Akte", "Antrag")

    assert counts() == {"akte": 2, "und": 1, "antrag": 1}


def test_a_word_that_is_learnt_later_opens_the_compounds_before_it(titles):
    indexed("Quarkbrotzeit", "Brotzeit")
    assert keys()["quarkbrotzeit"] == {"quarkbrotzeit": 1.0}

    indexed("Quark")

    assert keys()["quarkbrotzeit"] == {"quarkbrotzeit": 1.0, "quark": 0.6, "brotzeit": 0.6}
    assert titles("Quark") == ["Quark", "Quarkbrotzeit"]


def test_a_word_that_is_forgotten_closes_them_again(titles):
    indexed("Quarkbrotzeit", "Brotzeit")
    [quark] = indexed("Quark")

    remove_documents(keys=[quark.key])

    assert keys()["quarkbrotzeit"] == {"quarkbrotzeit": 1.0}


def test_an_order_of_learning_makes_no_difference():
    words = ["Quark", "Quarkbrotzeit", "Brotzeit", "Brote", "Quarkbrotzeiten", "Brot"]
    indexed(*words)
    together = keys()
    IndexedDocument.objects.all().delete()
    Word.objects.all().delete()

    for word in reversed(words):
        indexed(word)

    assert keys() == together


def test_small_words_count_in_titles_only():
    index_documents(documents=[SearchDocumentFactory(title="Über uns", body="Alles über die Akte")])

    assert set(counts()) == {"ueber", "uns", "akte"}


def test_titles_weigh_more_than_tags_summaries_and_texts():
    document = SearchDocumentFactory(title="Akte", tags=("Keller",), summary="Regal", body="Ordner Ordner")

    index_documents(documents=[document])

    assert dict(Posting.objects.values_list("word__text", "weight")) == {
        "akte": 6.0,
        "keller": 4.0,
        "regal": 2.0,
        "ordner": 2.0,
    }


def test_each_language_has_its_own_words(titles):
    indexed("Services", language="en")
    indexed("Services", language="de")

    assert sorted(Word.objects.values_list("text", "language", "stem")) == [
        ("services", "de", "servic"),
        ("services", "en", "servic"),
    ]


def test_hostile_documents_are_stored_like_others():
    index_documents(
        documents=[
            SearchDocumentFactory(title="\x00", body="\ud800 <script>alert(1)</script>" + "A" * 100_000),
            SearchDocumentFactory(title="' OR 1=1 --", summary="ﷺ" * 1000, tags=("\ud800", "")),
        ]
    )

    assert IndexedDocument.objects.filter(title="' OR 1=1 --").count() == 1


def test_a_rebuilt_index_holds_what_is_published_and_nothing_else():
    indexed("Von gestern")

    rebuild()

    assert not IndexedDocument.objects.filter(title="Von gestern").exists()
    assert not Word.objects.filter(text="gestern").exists()
