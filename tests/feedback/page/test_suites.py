"""The two suites are those of RFC 9180, by its own vectors; those use AES-128, which the library has too."""

import json
from pathlib import Path

import pytest

from tests.feedback.sealing import to_base64
from tests.node.running import run

VECTORS = json.loads((Path(__file__).parent / "vectors.json").read_text())
SCRIPT = Path(__file__).with_name("suites.mjs")


@pytest.fixture(scope="module")
def said():
    return run(SCRIPT, given=VECTORS)


def test_key_pairs_are_derived_and_letters_opened_as_the_standard_shows(said):
    expected = [[to_base64(bytes.fromhex(one["pkRm"])), one["skRm"], one["pt"]] for one in VECTORS]

    assert said["vectors"] == expected


def test_a_private_key_that_was_written_down_opens_what_its_public_half_sealed(said):
    assert said["kept"] == [[["for", "key", "suite", "enc", "wrapped"], "ab" * 32]] * 2


def test_there_is_no_other_suite(said):
    assert said["none"] == "TypeError"
