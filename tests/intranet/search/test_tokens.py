import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.search.text import tidy
from intranet.search.tokens import spellings, tokenise


@pytest.mark.parametrize(
    ("surface", "forms"),
    [
        ("Akte", ("akte",)),
        ("E-Akte", ("eakte", "akte")),
        ("eAkte", ("eakte", "akte")),
        ("DMS\u2011Einführung", ("dmseinfuehrung", "dms", "einfuehrung")),
        ("Kolleg:innen", ("kolleginnen", "kolleg", "innen")),
        ("Daten\u00adschutz", ("datenschutz",)),
        ("OZG", ("ozg",)),
    ],
)
def test_a_word_counts_as_itself_and_as_what_stands_between_its_hyphens(surface, forms):
    assert tuple(spellings(surface)) == forms


def test_each_form_is_remembered_as_it_was_written():
    assert spellings("DMS-Einf\u00adührung") == {
        "dmseinfuehrung": "DMS-Einführung",
        "dms": "DMS",
        "einfuehrung": "Einführung",
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Die E-Akte kommt, 2026!", ["Die", "E-Akte", "kommt", "2026"]),
        ("Kolleg*innen: bitte lesen", ["Kolleg*innen", "bitte", "lesen"]),
        ("Vor- und Nachteile", ["Vor", "und", "Nachteile"]),
        ("und/oder (z. B. „DMS“)", ["und", "oder", "z", "B", "DMS"]),
        ("", []),
        ("¿?! … – „“", []),
    ],
)
def test_a_text_is_its_words(text, words):
    assert [token.surface for token in tokenise(text)] == words


@given(st.text())
def test_every_word_stands_where_it_says(text):
    tidied = tidy(text)

    assert all(tidied[token.start : token.end] == token.surface for token in tokenise(tidied))


@given(st.text())
def test_every_word_has_a_form(text):
    assert all(all(token.forms) and token.forms for token in tokenise(tidy(text)))


def test_a_huge_text_takes_no_longer_than_its_length():
    assert len(list(tokenise("-a" * 50_000))) == 1
