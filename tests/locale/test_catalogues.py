"""Whoever reads English reads all of it in English."""

import pytest

from tests.architecture.sources import HOUSE
from tests.locale.catalogues import fuzzy, misplaced, obsolete, read, untranslated

ENGLISH = HOUSE / "locale" / "en" / "LC_MESSAGES" / "django.po"

UNFINISHED = """
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "Anmelden"
msgstr "Sign in"

msgid "Abmelden"
msgstr ""

#, fuzzy
msgid "Absenden"
msgstr "Sender"

#, python-format
msgid "Noch %(free)s frei"
msgstr "Some left"

msgid "%d Platz"
msgid_plural "%d Plätze"
msgstr[0] "%d place"
msgstr[1] ""

#~ msgid "Alt"
#~ msgstr "Old"
"""


@pytest.fixture
def unfinished(tmp_path):
    path = tmp_path / "django.po"
    path.write_text(UNFINISHED, "utf-8")
    return read(path)


@pytest.mark.parametrize("rule", [untranslated, fuzzy, obsolete, misplaced])
def test_english_is_complete(rule):
    assert rule(read(ENGLISH)) == []


def test_what_is_not_translated_is_found(unfinished):
    assert untranslated(unfinished) == ["Abmelden", "('%d Platz', '%d Plätze')"]


def test_what_was_guessed_is_found(unfinished):
    assert fuzzy(unfinished) == ["Absenden"]


def test_what_is_left_over_is_found(unfinished):
    assert obsolete(unfinished) == ["Alt"]


def test_a_lost_placeholder_is_found(unfinished):
    unfinished["Abmelden"].string = "Sign out"
    unfinished[("%d Platz", "%d Plätze")].string = ("one place", "%d places")

    assert misplaced(unfinished) == ["Noch %(free)s frei"]
