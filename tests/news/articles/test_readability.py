import pytest
from hypothesis import given
from hypothesis import strategies as st

from news.articles.readability import EVERYDAY, PLAIN, measure, sentences_in

LONG = " ".join(["Wort"] * 21) + "."


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Die Akte kommt. Alle lesen mit!", 2),
        ("Wann? Bald … Und dann?", 3),
        ("Am 21. November geht es los.", 1),
        ("Wir treffen uns z. B. im 3. Stock, Nr. 12 bzw. Nr. 14.", 1),
        ("„Das ist gut.“ So sagt sie es.", 2),
        ("Eine Überschrift ohne Punkt", 1),
        ("Das kostet 4.213 Euro und 1.5 Tage.", 1),
        ("", 0),
        ("…!?", 0),
    ],
)
def test_a_full_stop_does_not_always_end_a_sentence(text, count):
    assert len(sentences_in(text)) == count


def test_sentences_of_more_than_20_words_are_named():
    assert measure(["Kurz. " + LONG]).long_sentences == [LONG]
    assert measure([LONG.replace("Wort ", "", 1)]).long_sentences == []


def test_a_paragraph_ends_a_sentence():
    assert measure(["Wort " * 15, "Wort " * 15]).long_sentences == []


def test_lix_is_words_per_sentence_and_long_words_per_hundred():
    text = "Die Akten werden digital. Das hilft uns."  # 7 words, 2 sentences, 1 word of more than 6 letters

    assert measure([text]).lix == round(7 / 2 + 100 / 7)


def test_long_words_are_named_once_and_a_hyphen_makes_them_easy():
    text = "Dokumentenmanagementsystem, Dokumentenmanagementsystem und Dokumenten-Management-System."

    assert measure([text]).long_words == ["Dokumentenmanagementsystem"]


def test_plain_language_is_measured_more_strictly():
    text = ["Die Datenschutzbeauftragte hilft Ihnen an jedem Tag in der Woche gern bei Ihren Fragen weiter."]

    assert (measure(text, EVERYDAY).is_easy, measure(text, PLAIN).is_easy) == (True, False)


def test_no_text_is_not_hard():
    assert measure([]).is_easy


@given(st.lists(st.text()))
def test_any_text_can_be_measured(texts):
    found = measure(texts)

    assert found.words >= found.sentences >= len(found.long_sentences)
