"""Of 200 texts that try to become a program, none does."""

import pytest

from intranet.blocks.cleaning import ATTRIBUTES, MARKUP, clean_rich_text
from tests.attacks.reading import dangers, skeleton
from tests.attacks.rich_text import attacks

ALLOWED = ATTRIBUTES["*"] | ATTRIBUTES["a"]


def test_the_corpus_is_large_and_repeats_nothing():
    assert len(attacks()) == len(set(attacks())) >= 200


@pytest.mark.parametrize("attack", attacks())
def test_nothing_dangerous_is_stored(attack):
    assert dangers(clean_rich_text(attack)) == []


@pytest.mark.parametrize("attack", attacks())
def test_nothing_but_the_markup_of_a_text_is_stored(attack):
    stored = skeleton(clean_rich_text(attack))

    assert {tag for tag, _ in stored} <= MARKUP
    assert {name for _, names in stored for name in names} <= ALLOWED


@pytest.mark.parametrize("attack", attacks())
def test_what_is_clean_stays_as_it_is(attack):
    once = clean_rich_text(attack)

    assert clean_rich_text(once) == once


def test_the_reading_itself_finds_what_is_dangerous():
    """Else a test that finds nothing would mean nothing."""
    harmless = [attack for attack in attacks() if not dangers(attack)]

    assert len(harmless) < 60
