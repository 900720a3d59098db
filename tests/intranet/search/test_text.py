import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.search.text import LONGEST_WORD, fold, tidy


@pytest.mark.parametrize(
    "word", ["Größe", "Grösse", "GRÖSSE", "groesse", "GROSSE\u0308".replace("O", "ö"), "größe"]
)
def test_a_word_has_one_spelling(word):
    assert fold(word) == "groesse"


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("Café", "cafe"),
        ("E-Akte", "eakte"),
        ("§3a", "3a"),
        ("ﬁnden", "finden"),
        ("Fußgängerüberweg", "fussgaengerueberweg"),
    ],
)
def test_only_plain_letters_and_digits_stay(word, folded):
    assert fold(word) == folded


def test_a_letter_and_its_dots_are_one():
    assert fold("u\u0308ber") == fold("über") == "ueber"


def test_an_endless_word_is_cut():
    assert len(fold("a" * 100_000)) == LONGEST_WORD


@given(st.text())
def test_folding_again_changes_nothing(word):
    assert fold(fold(word)) == fold(word)


@pytest.mark.parametrize("text", ["Akte\x00n", "Akte\ud800n", "Akte \r\n\t n", "\x1bAkte\x7f n\x00"])
def test_what_no_one_can_read_is_a_gap(text):
    assert tidy(text) == "Akte n"


@given(st.text(alphabet=st.characters(codec=None)))
def test_a_tidy_text_can_be_stored(text):
    tidied = tidy(text)

    assert tidied.encode("utf-8").decode("utf-8") == tidied
    assert "\x00" not in tidied
