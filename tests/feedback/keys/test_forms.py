"""Nobody types into these fields; what arrives there is as agreed or not kept."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feedback.keys.forms import LARGEST, BeginForm, is_base64, is_public, is_sealed
from tests.feedback.keys.conftest import NOISE, public

SOMETHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.mark.parametrize("text", ["", "AAA", "AAAAA", "AAA=", "AA+A", "AA A", "ÄAAA", None, 4, ["A"] * 4])
def test_what_are_not_three_bytes(text):
    assert not is_base64(text, size=3)


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"v": True},
        {"v": "1"},
        {"kdf": "md5"},
        {"memory": 8},
        {"passes": 3.0},
        {"salt": "A" * 21},
        {"nonce": ""},
        {"sealed": "A" * 5_482},
        {"sealed": None},
        {"more": 1},
    ],
)
def test_a_seal_that_differs_from_the_agreement_is_none(change):
    assert is_sealed(NOISE)
    assert not is_sealed(NOISE | change)


@pytest.mark.parametrize("missing", ["v", "kdf", "memory", "passes", "salt", "nonce", "sealed"])
def test_a_seal_lacks_nothing(missing):
    assert not is_sealed({name: value for name, value in NOISE.items() if name != missing})


def test_public_halves_come_one_of_each_suite(keys):
    x25519, p256 = public(keys)

    assert is_public([x25519, p256])
    assert not any(
        is_public(wrong) for wrong in ([], [x25519], [p256, x25519], [x25519, x25519], [x25519, p256] * 2)
    )


def test_no_private_half_is_ever_taken(keys):
    assert not is_public(keys)


@given(value=SOMETHING)
def test_nothing_else_is_a_seal_or_a_key(value):
    assert (is_sealed(value), is_public(value)) == (False, False)


@given(text=st.text() | SOMETHING.map(json.dumps))
def test_whatever_is_sent_is_refused_with_a_sentence(text):
    form = BeginForm({"public": text, "own": text, "recovery": text})

    assert form.wrong() == "Was Ihr Browser geschickt hat, ist unvollständig. Bitte laden Sie die Seite neu."


def test_what_is_too_long_is_not_even_read():
    form = BeginForm({"public": "[" * (LARGEST + 1), "own": "[" * 100_000, "recovery": "{}"})

    assert sorted(form.errors) == ["own", "public", "recovery"]


def test_what_is_as_agreed_is_taken(keys):
    sent = {"public": public(keys), "own": NOISE, "recovery": NOISE}
    form = BeginForm({name: json.dumps(value) for name, value in sent.items()})

    assert (form.wrong(), form.cleaned_data) == ("", sent)
