import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.search.compounds import parts_to_know, split
from intranet.search.text import fold

WORDS = """
Akte Akten Arbeit Beratung Bürger Daten Datenschutz digital Digitalisierung Dokumente Führung
Gesundheit gesund Kind Kontakt Leistung lernen Management Plattform Platz Schule Schulung Schutz
sprechen Strategie Stunde System über Sicht Verwaltung Zeit innen
"""
KNOWN = parts_to_know(fold(word) for word in WORDS.split()) | {"amt", "tag"}


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Datenschutzschulung", "datenschutz schulung"),
        ("Datenschutzschulungen", "datenschutz schulung"),
        ("Datenschutz", "daten schutz"),
        ("Aktenführung", "akten fuehrung"),
        ("eAkte", "akte"),
        ("Dokumentenmanagementsystems", "dokumente management system"),
        ("Sprechstunde", "sprech stunde"),
        ("Lernplattform", "lern plattform"),
        ("Bürgeramt", "buerger amt"),
    ],
)
def test_a_compound_is_its_parts(word, parts):
    assert " ".join(split(fold(word), KNOWN)) == parts


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Digitalisierungsstrategie", "digitalisierung strategie"),
        ("Kindeszeit", "kind zeit"),
        ("Aktenzeit", "akten zeit"),
        ("Dokumentenzeit", "dokumente zeit"),
        ("Kinderzeit", "kind zeit"),
        ("Arbeitezeit", "arbeit zeit"),
    ],
)
def test_letters_that_link_parts_belong_to_none(word, parts):
    assert " ".join(split(fold(word), KNOWN)) == parts


@pytest.mark.parametrize("word", ["Arbeitsplätze", "Arbeitsplätzen"])
def test_a_plural_with_an_umlaut_is_known_by_its_singular(word):
    assert split(fold(word), KNOWN) == ("arbeit", "platz")


@pytest.mark.parametrize(
    "word", ["Kontakte", "Verwaltung", "digitale", "Schulungen", "Akte", "Gesundheit", ""]
)
def test_a_plain_word_stays_whole(word):
    assert split(fold(word), KNOWN) == ()


@pytest.mark.parametrize("word", ["Übersicht", "Kindinnen"])
def test_small_words_and_endings_are_no_parts(word):
    assert split(fold(word), KNOWN) == ()


@given(st.lists(st.sampled_from(["akten", "daten", "schulung", "system", "zeit"]), min_size=2, max_size=5))
def test_what_was_glued_comes_apart(parts):
    assert split("s".join(parts), KNOWN) == tuple(parts)


@given(st.text(alphabet="aktens", max_size=80))
def test_no_word_is_too_hard_to_split(word):
    assert all(part in KNOWN for part in split(word, KNOWN))
