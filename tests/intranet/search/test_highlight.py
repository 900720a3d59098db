import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.search.highlight import Piece, excerpt, mark
from intranet.search.text import tidy


def shown(pieces):
    """The pieces as a reader sees them, hits in brackets."""
    return "".join(f"[{piece.text}]" if piece.is_hit else piece.text for piece in pieces)


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("Die E-Akte kommt", {"akte"}, "Die [E-Akte] kommt"),
        ("Größe, GRÖSSE", {"groesse"}, "[Größe], [GRÖSSE]"),
        ("Datenschutzschulung", {"datenschutzschulung"}, "[Datenschutzschulung]"),
        ("Nichts dabei", {"akte"}, "Nichts dabei"),
        ("", {"akte"}, ""),
    ],
)
def test_words_that_were_found_are_marked(text, words, marked):
    assert shown(mark(text, words)) == marked


def test_markup_stays_text():
    assert mark("<b>Akte</b>", {"akte"}) == [Piece("<b>"), Piece("Akte", is_hit=True), Piece("</b>")]


@given(st.text(), st.sets(st.sampled_from(["a", "b", "akte"])))
def test_marking_loses_nothing(text, words):
    tidied = tidy(text)

    assert "".join(piece.text for piece in mark(tidied, words)) == tidied


def test_a_short_text_is_shown_whole():
    assert shown(excerpt("Die Akte kommt.", {"akte"})) == "Die [Akte] kommt."


def test_an_excerpt_begins_shortly_before_the_hits():
    text = "Vorher. " * 50 + "Die Akte kommt. " + "Nachher. " * 50

    assert shown(excerpt(text, {"akte"}, length=80)) == (
        "… Vorher. Vorher. Vorher. Vorher. Vorher. Vorher. Vorher. Die [Akte] kommt. Nachher. …"
    )


def test_an_excerpt_shows_the_place_with_the_most_different_hits():
    text = "Akte, Akte, Akte. " + "Dazwischen. " * 30 + "Die Akte im Keller." + " Danach." * 30

    assert "Die [Akte] im [Keller]." in shown(excerpt(text, {"akte", "keller"}, length=100))


def test_without_a_hit_an_excerpt_shows_how_the_text_begins():
    assert shown(excerpt("Wort für Wort. " * 20, {"akte"}, length=30)) == "Wort für Wort. Wort für Wort. …"


@given(st.text(alphabet="ab .", max_size=400), st.integers(min_value=70, max_value=200))
def test_an_excerpt_is_a_stretch_of_the_text(text, length):
    whole = shown(excerpt(text, {"zz"}, length)).removeprefix("… ").removesuffix(" …")

    assert whole in text
    assert len(whole) <= length


def test_an_endless_word_and_many_hits_are_cut_too():
    assert len(shown(excerpt("a" * 5000, {"akte"}))) < 300
    assert len(shown(excerpt("Akte " * 5000, {"akte"}))) < 400
