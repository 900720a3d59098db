"""Point 15: the code is read forgivingly, and one wrong character is caught without a request."""

from hashlib import sha256
from pathlib import Path

import pytest

from tests.feedback.sealing import LETTERS, check_group, derived, mailbox, to_base64
from tests.node.running import run

CODE = "7K2QM0T8XVB3N5RYH1CD"
SHOWN = f"7K2QM-0T8XV-B3N5R-YH1CD-{check_group(CODE)}"
SCRIPT = Path(__file__).with_name("receipt.mjs")
FORGIVEN = [
    SHOWN,
    SHOWN.lower(),
    SHOWN.replace("-", ""),
    SHOWN.replace("-", " "),
    SHOWN.replace("-", " – "),
    f"  {SHOWN}\n",
    SHOWN.replace("0", "O"),
    SHOWN.replace("0", "o"),
    SHOWN.replace("1", "I"),
    SHOWN.replace("1", "l"),
    SHOWN.replace("-", "\u2011"),
    SHOWN.replace("-", "\u00a0"),
]


def one_wrong() -> list[str]:
    """The code with each of its 22 characters exchanged for each other one."""
    plain = SHOWN.replace("-", "")
    return [
        plain[:at] + letter + plain[at + 1 :]
        for at in range(len(plain))
        for letter in LETTERS
        if letter != plain[at]
    ]


def swapped() -> list[str]:
    plain = SHOWN.replace("-", "")
    swaps = [plain[:at] + plain[at + 1] + plain[at] + plain[at + 2 :] for at in range(len(plain) - 1)]
    return [each for each in swaps if each != plain]


@pytest.fixture(scope="module")
def said():
    odd = ["", "7K2QM", SHOWN + "7", SHOWN.replace("7", "U"), SHOWN.replace("7", "é"), "7K2QM-?"]
    return run(SCRIPT, given={"code": CODE, "typed": FORGIVEN + odd, "wrong": one_wrong() + swapped()})


def test_it_is_shown_in_four_groups_and_a_check_group(said):
    assert said["shown"] == SHOWN


def test_case_spaces_dashes_and_letters_alike_do_not_matter(said):
    assert said["typed"][: len(FORGIVEN)] == [CODE] * len(FORGIVEN)


def test_what_is_no_code_is_told_apart(said):
    assert said["typed"][len(FORGIVEN) :] == ["length", "length", "length", "letter", "letter", "letter"]


def test_every_single_wrong_character_and_every_swap_of_neighbours_is_caught(said):
    assert len(said["wrong"]) > 22 * 31
    assert set(said["wrong"]) == {"check"}


def test_five_hundred_codes_differ_and_python_counts_their_check_groups_alike(said):
    plain = [each.replace("-", "") for each in said["made"]]

    assert len(set(plain)) == 500
    assert [each[20:] for each in plain] == [check_group(each[:20]) for each in plain]


def test_all_letters_of_the_alphabet_come_up(said):
    assert set("".join(said["made"])) == {*LETTERS, "-"}


def test_what_is_derived_from_it_is_what_python_derives(said):
    look_up = derived(CODE, "look-up")

    assert said["lookUp"] == [list(look_up), sha256(look_up).hexdigest()]
    assert said["mailbox"] == [to_base64(mailbox(CODE, suite).public) for suite in ("x25519", "p256")]
