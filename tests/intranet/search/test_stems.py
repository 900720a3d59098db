from concurrent.futures import ThreadPoolExecutor

import pytest

from intranet.search.stems import stem
from intranet.search.text import fold


@pytest.mark.parametrize(
    "words",
    [
        ["Schulung", "Schulungen"],
        ["Akte", "Akten"],
        ["Antrag", "Anträge", "Anträgen", "Antrags"],
        ["Größe", "Grösse", "groß", "grosse"],
        ["Büro", "Buro", "Büros"],
        ["Kita", "Kitas"],
        ["Mitarbeiter", "Mitarbeiterin", "Mitarbeiterinnen", "Mitarbeitende"],
        ["Kollegen", "Kolleginnen"],
    ],
)
def test_inflections_share_a_stem(words):
    assert len({stem(fold(word), "de") for word in words}) == 1


@pytest.mark.parametrize("word", ["Berlin", "Medizin", "Termin", "beginnen"])
def test_not_every_word_on_in_is_a_person(word):
    assert stem(fold(word), "de") in fold(word)
    assert stem(fold(word), "de").endswith(("in", "inn"))


def test_english_has_its_own_stems():
    assert stem("services", "en") == stem("service", "en") == "servic"
    assert stem("trainings", "en") == "train"


def test_threads_stem_side_by_side():
    words = [f"schulung{number}en" for number in range(200)]

    with ThreadPoolExecutor(4) as threads:
        side_by_side = list(threads.map(lambda word: stem(word, "de"), words))

    assert side_by_side == [f"schulung{number}" for number in range(200)]
