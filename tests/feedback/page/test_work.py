"""Proof of work is what the box counts, and leaves the page alive."""

from hashlib import sha256
from pathlib import Path

import pytest

from tests.node.running import run

LOOK_UP = "Zm9vYmFy" * 5
SCRIPT = Path(__file__).with_name("work.mjs")


@pytest.fixture(scope="module")
def said():
    return run(SCRIPT, given=LOOK_UP)


def zero_bits(nonce: str) -> int:
    digest = sha256(f"look|2026-W47|{LOOK_UP}|{nonce}".encode()).digest()
    return 256 - int.from_bytes(digest, "big").bit_length()


@pytest.mark.parametrize(("at", "bits"), [(0, 0), (1, 8), (2, 15)])
def test_what_is_found_has_the_zero_bits_that_were_asked_for(said, at, bits):
    assert zero_bits(said["found"][at]["nonce"]) >= bits


def test_it_says_for_which_week(said):
    assert [each["week"] for each in said["found"]] == ["2026-W47"] * 3


def test_zero_bits_are_counted_over_bytes(said):
    assert said["bits"] == [0, 7, 8, 15, 16]


def test_others_get_their_turn_meanwhile(said):
    assert said["ticks"] > 1
