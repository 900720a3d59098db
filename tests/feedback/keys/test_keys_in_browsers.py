"""What browsers make of keys, and Python for the demo, is the same; each opens what the other sealed."""

import json
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag

from feedback.box.words import Group
from feedback.keys.demo import opened, sealed
from feedback.keys.forms import is_public, is_sealed
from feedback.keys.models import GroupKeys
from feedback.keys.proof import Proof, generation_of, question
from intranet.passes.encoding import from_text
from tests.feedback.keys.conftest import public
from tests.node.running import run

SCRIPT = Path(__file__).with_name("keys.mjs")
PASSPHRASE = "kühler Kaffee im Ratssaal"
WHOSE = {"group": "unit", "reader": "7"}


@pytest.fixture(scope="module")
def asked(keys):
    return question(GroupKeys(group=Group.UNIT, generation=3, public=public(keys)))


@pytest.fixture(scope="module")
def said(keys, asked):
    shut = sealed(keys, PASSPHRASE, **WHOSE)
    given = {"passphrase": PASSPHRASE, "whose": WHOSE, "sealed": shut, "question": json.loads(asked.asked)}
    return run(SCRIPT, given=given)


def test_a_browser_opens_what_was_sealed_elsewhere(said, keys):
    assert said["opened"] == keys


def test_what_a_browser_seals_is_opened_elsewhere(said):
    assert opened(said["sealed"], PASSPHRASE, **WHOSE) == said["made"]


def test_another_passphrase_opens_nothing(said):
    with pytest.raises(InvalidTag):
        opened(said["sealed"], "ein anderes Passwort", **WHOSE)
    assert said["wrong"] == "WrongPassphrase"


def test_keys_sealed_for_one_reader_stay_shut_for_another(said):
    assert said["foreign"] == "WrongPassphrase"


def test_spaces_around_a_passphrase_do_not_count(said):
    assert said["again"] == 2


def test_only_public_halves_are_public(said):
    assert said["public"] == [{"suite": key["suite"], "public": key["public"]} for key in said["made"]]


def test_what_a_browser_makes_is_taken(said):
    assert [is_sealed(said["sealed"]), is_public(said["public"])] == [True, True]


def test_a_browser_with_the_newest_keys_answers_the_question(said, asked):
    assert generation_of(Proof(asked.signed, said["answer"]), group=Group.UNIT) == 3


def test_keys_are_known_by_their_hash(said, keys):
    names = [sha256(from_text(key["public"])).hexdigest()[:16] for key in keys]

    assert said["pairs"] == [["x25519", names[0], "private"], ["p256", names[1], "private"]]
