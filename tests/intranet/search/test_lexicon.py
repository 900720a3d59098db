import pytest

from intranet.search.lexicon import lexicon
from intranet.search.services import remove_documents, take_up_word_lists
from tests.factories.articles import FieldOfActionFactory
from tests.factories.documents import indexed

pytestmark = pytest.mark.django_db


def test_the_lexicon_knows_every_word_and_in_how_many_documents_it_is():
    indexed("Die E-Akte", "Akte")

    assert lexicon().counts == {"die": 1, "eakte": 1, "akte": 2}
    assert lexicon().surfaces["eakte"] == "E-Akte"


def test_a_word_of_two_languages_is_one_word():
    indexed("Service", language="de")
    indexed("Service", language="en")

    assert lexicon().counts == {"service": 2}


def test_the_lexicon_is_remembered_until_the_index_changes(django_assert_num_queries):
    [first, _] = indexed("Akte", "Keller")
    known = lexicon()

    with django_assert_num_queries(1):
        assert lexicon() is known

    remove_documents(keys=[first.key])
    assert lexicon().counts == {"keller": 1}


def test_words_are_found_by_how_they_begin():
    indexed("Akte", "Aktenplan", "Akzent", "Keller")

    assert list(lexicon().beginning_with("akt")) == ["akte", "aktenplan"]
    assert list(lexicon().beginning_with("z")) == []


def test_an_empty_index_has_an_empty_lexicon():
    assert (lexicon().counts, lexicon().documents, lexicon().average_length) == ({}, {}, 0)


def test_a_field_of_action_is_called_by_its_title_or_its_slug():
    FieldOfActionFactory(slug="akte", title="Digitale Akte")
    take_up_word_lists()

    assert lexicon().field_title("akte", "de") == "Digitale Akte"
    assert lexicon().field_title("unbekannt", "de") == "unbekannt"
