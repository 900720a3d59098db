import pytest

from intranet.search.corrections import correct, similar

VOCABULARY = {
    "sprechstunde": 9,
    "sprache": 2,
    "digital": 30,
    "digitale": 4,
    "akte": 40,
    "akten": 20,
    "haus": 1,
    "maus": 3,
}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("sprechstude", "sprechstunde"),
        ("sprehcstunde", "sprechstunde"),
        ("schprechstunde", "sprechstunde"),
        ("digtal", "digital"),
        ("atke", "akte"),
    ],
)
def test_a_typing_error_is_understood(typed, meant):
    assert correct(typed, VOCABULARY) == meant


@pytest.mark.parametrize("typed", ["qwertzuiop", "xyz", "dms", ""])
def test_what_is_far_from_every_word_stays_unknown(typed):
    assert correct(typed, VOCABULARY) == ""


def test_of_two_words_as_near_the_one_that_begins_alike_is_meant():
    assert correct("hmus", VOCABULARY) == "haus"


def test_else_the_word_in_more_documents_is_meant():
    assert correct("laus", VOCABULARY) == "maus"


def test_a_word_is_no_correction_of_itself():
    assert correct("sprache", VOCABULARY) == ""


def test_nothing_is_near_where_nothing_is_known():
    assert correct("sprechstunde", {}) == ""


def test_words_that_look_alike_are_offered_the_most_alike_first():
    vocabulary = {"personalversammlung": 1, "personalrat": 9, "personen": 9, "akte": 9}

    assert similar("personalverhandlung", vocabulary) == ["personalversammlung", "personalrat"]


def test_nothing_is_offered_that_looks_otherwise():
    assert similar("qwertz", VOCABULARY) == []
