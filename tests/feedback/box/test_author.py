"""The author's side in Python says the same as the one in the browser."""

import json

import pytest
from cryptography.exceptions import InvalidTag

from feedback.box.sealing import Place, Receipt, new_pair, new_receipt, open_letter, seal, unwrap, work
from feedback.box.shapes import to_bytes
from tests.feedback import sealing as browsers
from tests.feedback.author import Readers

PLACE = Place("0" * 32, "author", 0)


@pytest.fixture
def reader():
    return new_pair()


def sealed(reader, text="Es zieht.", place=PLACE):
    return seal({"text": text}, place, [("unit", reader.public)])


def test_a_reader_opens_what_was_sealed_for_it(reader):
    assert open_letter(sealed(reader), PLACE, reader) == {"text": "Es zieht."}


def test_nobody_else_does(reader):
    with pytest.raises(LookupError):
        open_letter(sealed(reader), PLACE, new_pair())


@pytest.mark.parametrize(
    "elsewhere",
    [Place("1" * 32, "author", 0), Place("0" * 32, "answer", 0), Place("0" * 32, "author", 1)],
    ids=["another thread", "another direction", "another position"],
)
def test_a_letter_that_was_moved_stays_shut(reader, elsewhere):
    envelope = sealed(reader)

    with pytest.raises(InvalidTag):
        unwrap(envelope, elsewhere, reader)
    with pytest.raises(InvalidTag):
        open_letter(envelope, elsewhere, reader)


def test_short_and_long_letters_look_the_same(reader):
    short, long = sealed(reader, "x"), sealed(reader, "ß" * 8_000)

    assert {len(to_bytes(one["sealed"])) for one in (short, long)} == {16_400}
    assert len(json.dumps(short)) == len(json.dumps(long))


def test_what_is_too_long_is_refused(reader):
    with pytest.raises(ValueError, match="too long"):
        sealed(reader, "ß" * 8_200)


def test_a_receipt_is_shown_with_its_check_group():
    assert Receipt("7K2QM0T8XVB3N5RYH1CD").code.startswith("7K2QM-0T8XV-B3N5R-YH1CD-")
    assert len(new_receipt().code) == 26


def test_a_receipt_leads_to_one_code_and_one_mailbox():
    once, again = (Receipt("7K2QM0T8XVB3N5RYH1CD") for _ in range(2))

    assert (once.look_up, once.mailbox.public) == (again.look_up, again.mailbox.public)
    assert once.look_up != new_receipt().look_up


def test_the_groups_of_a_city_differ():
    pairs = Readers().pairs

    assert pairs["unit"].key_id != pairs["council"].key_id


@pytest.mark.parametrize("bits", [0, 4, 10])
def test_work_has_a_nonce(bits):
    assert work(call="look", week="2026-W47", look_up="x", bits=bits)["nonce"].isdigit()


@pytest.mark.parametrize("times", range(5))
def test_both_pythons_derive_the_same(times):
    code = new_receipt().characters

    assert Receipt(code).mailbox.public == browsers.mailbox(code, "x25519").public
    assert Receipt(code).look_up == browsers.derived(code, "look-up")
    assert Receipt(code).code.endswith(browsers.check_group(code))
