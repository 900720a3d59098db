import pytest

from intranet.search.concepts import MOST_WORDS, concepts_of
from intranet.search.lexicon import lexicon
from intranet.search.services import take_up_word_lists
from intranet.search.understanding import Correction, understand
from intranet.search.wordlists import Synonym
from tests.factories.documents import indexed

pytestmark = pytest.mark.django_db


def keys_of(text):
    """The keys of each concept; of a compound those of each part."""
    return [concept.parts for concept in concepts_of(text, lexicon())]


def understood(text):
    return understand(text, lexicon())


def test_a_word_stands_for_its_stem():
    assert keys_of("Anträge") == [({"antrag": 1.0, "antraeg": 1.0},)]


def test_small_words_are_left_out():
    assert keys_of("Was ist ein Antrag?") == keys_of("Antrag")


def test_a_word_said_twice_counts_once():
    assert keys_of("Antrag, Antrag, ANTRAG") == keys_of("Antrag")


def test_a_synonym_stands_for_less():
    Synonym.objects.create(words="Laptop, Notebook")
    take_up_word_lists()

    assert keys_of("Laptop") == [({"notebook": 0.7, "laptop": 1.0},)]


def test_a_compound_asks_for_its_parts_and_is_satisfied_by_the_whole():
    assert keys_of("Raumplan") == [({"raum": 0.4, "raumplan": 1.0}, {"plan": 0.4, "raumplan": 1.0})]


def test_only_the_first_words_of_a_long_question_count():
    assert len(keys_of(" ".join(f"Wort{number}" for number in range(50)))) == MOST_WORDS


def test_the_words_that_were_found_are_known_for_marking():
    indexed("Datenschutz und Datenschutzschulung")

    assert understood("Datenschutz").words == {"datenschutz", "datenschutzschulung"}


def test_an_unknown_word_is_taken_for_its_neighbour_and_that_is_said():
    indexed("Sprechstunde")

    assert understood("Sprechstude").corrections == [Correction("Sprechstude", "Sprechstunde")]


def test_the_parts_of_a_compound_are_not_corrected():
    indexed("Planer")

    assert understood("Raumplan").corrections == []


def test_a_known_word_is_left_alone():
    indexed("Sprechstunde", "Sprechstude")

    assert understood("Sprechstude").corrections == []


def test_a_word_that_somebody_is_still_typing_is_no_error():
    indexed("Sprechstunde", "Brotzeit")

    typing = understood("Sprechst")

    assert (typing.corrections, typing.words) == ([], {"sprechstunde"})


def test_a_rare_word_beside_a_frequent_one_raises_a_doubt():
    indexed("Termiin", *["Termin"] * 5)

    assert understood("Termiin").doubts == [Correction("Termiin", "Termin")]
    assert understood("Termin").doubts == []


def test_a_short_word_has_too_many_neighbours_for_a_doubt():
    indexed("Handy", *["Hand"] * 5)

    assert understood("Handy").doubts == []


def test_an_inflection_of_a_frequent_word_raises_none():
    indexed("Kellers", *["Keller"] * 5)

    assert understood("Kellers").doubts == []


def test_what_nobody_wrote_is_unknown():
    indexed("Keller")

    assert understood("Keller Xylophon").unknown == ["Xylophon"]
