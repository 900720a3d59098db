"""Points 12 and 14: letters have one size and one place; Python and browser open each other's."""

from pathlib import Path

import pytest

from tests.feedback.sealing import from_base64, mailbox, opened, reader, seal
from tests.node.running import run

CODE = "7K2QM0T8XVB3N5RYH1CD"
AT = {"thread": "0123456789abcdef0123456789abcdef", "direction": "author", "position": 0}
ANSWER = AT | {"direction": "answer"}
TEXT = {"text": "Fürs „Bürgerbüro“ – ein Vorschlag 🙂\n\u202e<script>", "topic": "Hundesteuer"}
SUITES = ("x25519", "p256")
SCRIPT = Path(__file__).with_name("letter.mjs")


@pytest.fixture(scope="module")
def readers():
    return [reader("unit", "x25519"), reader("council", "p256")]


@pytest.fixture(scope="module")
def said(readers):
    answers = [seal(TEXT, ANSWER, [mailbox(CODE, suite)]) for suite in SUITES]
    told = [each.told() for each in readers]
    given = {"code": CODE, "text": TEXT, "at": AT, "readers": told, "answers": answers, "answerAt": ANSWER}
    return run(SCRIPT, given=given)


def test_python_opens_what_the_browser_sealed(said, readers):
    assert [opened(said["letter"], AT, each) for each in readers] == [TEXT, TEXT]


def test_the_browser_opens_what_python_sealed(said):
    assert said["answers"] == [TEXT, TEXT]


def test_authors_read_their_own_text_again(said):
    assert said["own"] == TEXT


def test_an_envelope_says_whom_it_is_for(said, readers):
    keys = [(each["for"], each["key"], each["suite"]) for each in said["letter"]["keys"]]

    authors = [("author", mailbox(CODE, suite).key, suite) for suite in SUITES]
    assert keys == [*((each.role, each.key, each.suite) for each in readers), *authors]


def test_a_letter_moved_to_another_thread_direction_or_position_stays_shut(said):
    assert said["moved"] == ["OpenError"] * 3


def test_a_changed_letter_stays_shut(said):
    assert said["changed"] == "OperationError"


def test_without_a_key_of_ones_own_it_stays_shut(said):
    assert said["notMine"] == "NoKey"


def test_a_key_wrapped_later_opens_the_same_letter(said, readers):
    letter = said["letter"] | {"keys": [said["shared"]]}

    assert opened(letter, AT, readers[0]) == TEXT


def test_one_character_and_eight_thousand_are_the_same_size(said):
    assert len({tuple(size) for size in said["sizes"]}) == 1
    assert len(from_base64(said["letter"]["sealed"])) == 16_384 + 16


def test_what_has_too_many_characters_or_bytes_does_not_fit(said):
    assert said["fits"] == [True, False, True, False]


def test_threads_are_drawn(said):
    assert len(set(said["threads"])) == 100
    assert {len(each) for each in said["threads"]} == {32}


def test_node_as_browsers_do_prefers_the_newer_suite(said):
    assert said["best"] == "x25519"
