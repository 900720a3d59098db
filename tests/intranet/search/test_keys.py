from intranet.search.compounds import parts_to_know
from intranet.search.keys import Parts, keys_of, may_hold

PARTS = Parts(known=parts_to_know(["daten", "schutz", "datenschutz", "schulung", "platz", "arbeit"]))


def test_a_word_is_found_under_its_stem():
    assert keys_of("schulungen", "de", PARTS) == {"schulung": 1.0}


def test_a_compound_is_found_under_its_parts_too_the_deeper_the_less():
    keys = keys_of("datenschutzschulung", "de", PARTS)

    assert list(keys) == ["datenschutzschul", "datenschutz", "dat", "schutz", "schulung"]
    assert sorted(keys.values()) == [0.36, 0.36, 0.6, 0.6, 1.0]


def test_what_editors_keep_whole_is_not_taken_apart():
    assert keys_of("datenschutz", "de", Parts(PARTS.known, whole=frozenset(["datenschutz"]))) == {
        "datenschutz": 1.0
    }


def test_english_glues_no_words():
    assert keys_of("datenschutz", "en", PARTS) == {"datenschutz": 1.0}


def test_a_new_part_concerns_the_words_that_hold_it():
    assert may_hold("arbeitsplaetze", {"platz"})
    assert may_hold("arbeitsplatz", {"platz", "akte"})
    assert not may_hold("arbeitszeit", {"platz"})
