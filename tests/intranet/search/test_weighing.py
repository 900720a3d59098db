from intranet.search.registry import SearchDocument
from intranet.search.weighing import length_of, weigh


def weights(**about):
    document = SearchDocument(key="note:1", kind="note", language="de", url="/", **{"title": "", **about})
    return {text: word.weight for text, word in weigh(document).items()}


def test_each_place_has_its_weight():
    found = weights(title="Akte", tags=("Keller",), summary="Regal", body="Ordner")

    assert found == {"akte": 6.0, "keller": 4.0, "regal": 2.0, "ordner": 1.0}


def test_weights_add_up():
    assert weights(title="Akte", body="Akte, Akten, Akte") == {"akte": 8.0, "akten": 1.0}


def test_small_words_weigh_in_the_title_only():
    assert weights(title="Über uns", body="über und über") == {"ueber": 6.0, "uns": 6.0}


def test_a_word_is_remembered_as_it_is_written_inside_a_sentence():
    document = SearchDocument(key="note:1", kind="note", language="de", url="/", title="Neue", body="neue")

    assert weigh(document)["neue"].surface == "neue"


def test_a_document_is_as_long_as_its_words():
    document = SearchDocument(
        key="note:1", kind="note", language="de", url="/", title="Die E-Akte", tags=("Keller",), body="kommt"
    )

    assert length_of(document) == 4
