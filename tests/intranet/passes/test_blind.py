"""What the issuer signs and what the box believes, against RFC 9474 and against whoever cheats."""

import subprocess
import sys

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from django.conf import settings
from hypothesis import given
from hypothesis import strategies as st

from intranet.passes import blind
from intranet.passes.blind import CannotSign, blind_sign, is_signed, make_key, private_key, public_key, verify
from tests.intranet.passes import asking
from tests.intranet.passes.asking import WEEK, drawn
from tests.intranet.passes.vectors import NAMES, VECTORS, values


@pytest.fixture(params=VECTORS, ids=NAMES)
def vector(request):
    return values(request.param)


@pytest.fixture
def rfc_key(vector):
    p, q, d = vector["p"], vector["q"], vector["d"]
    public = rsa.RSAPublicNumbers(vector["e"], vector["n"])
    halves = (rsa.rsa_crt_dmp1(d, p), rsa.rsa_crt_dmq1(d, q), rsa.rsa_crt_iqmp(p, q))
    return rsa.RSAPrivateNumbers(p, q, d, *halves, public).private_key()


def test_the_issuer_signs_as_the_rfc_says(vector, rfc_key):
    assert blind_sign(vector["blinded_msg"], key=rfc_key) == vector["blind_sig"]


def test_the_signature_of_the_rfc_holds(vector, rfc_key):
    assert is_signed(public_key(rfc_key), prepared=vector["prepared_msg"], signature=vector["sig"])


def test_the_tests_blind_as_the_rfc_says(vector, rfc_key):
    public, factor = public_key(rfc_key), pow(vector["inv"], -1, vector["n"])

    asked = asking.blind(public, vector["prepared_msg"], vector["salt"], factor)

    assert asking.encode(vector["prepared_msg"], vector["salt"], 4095) == vector["encoded_msg"]
    assert asked.blinded == vector["blinded_msg"]
    assert asking.finalise(public, asked, vector["blind_sig"]) == vector["sig"]


def test_a_pass_that_was_drawn_holds(one, public):
    assert verify(public, scope=WEEK, prepared=one.prepared, signature=one.signature)


def test_a_new_key_has_2048_bits_and_the_usual_exponent():
    key = private_key(make_key())

    numbers = key.public_key().public_numbers()
    assert (key.key_size, numbers.e) == (2048, 65537)


def test_signing_twice_gives_the_same_although_each_time_is_covered_anew(key, public, monkeypatch):
    seen = []
    monkeypatch.setattr(
        blind, "root", lambda number, key, root=blind.root: seen.append(number) or root(number, key)
    )
    asked = asking.blind(public, asking.prepare(WEEK))

    signatures = {blind_sign(asked.blinded, key=key) for _ in range(3)}

    assert len(signatures) == 1
    assert len({*seen, int.from_bytes(asked.blinded)}) == 4


def test_a_slip_while_signing_never_leaves_the_house(key, public, monkeypatch):
    monkeypatch.setattr(blind, "root", lambda number, key, root=blind.root: root(number, key) ^ 1)

    with pytest.raises(CannotSign, match="does not fit the message"):
        blind_sign(asking.blind(public, asking.prepare(WEEK)).blinded, key=key)


def modulus(public):
    return asking.numbers(public).n


UNFIT = {
    "nothing": lambda n: b"",
    "nought": lambda n: bytes(256),
    "the modulus": lambda n: n.to_bytes(256),
    "more than the modulus": lambda n: (n + 1).to_bytes(256),
    "the largest number": lambda n: b"\xff" * 256,
    "a byte too short": lambda n: (n >> 9).to_bytes(255),
    "a byte too long": lambda n: (n - 2).to_bytes(257),
}


@pytest.mark.parametrize("unfit", UNFIT.values(), ids=UNFIT)
def test_what_is_no_number_below_the_modulus_is_not_signed(key, public, unfit):
    with pytest.raises(CannotSign, match="does not fit the key"):
        blind_sign(unfit(modulus(public)), key=key)


def flipped(text, at):
    return text[:at] + bytes([text[at] ^ 1]) + text[at + 1 :]


REFUSED = {
    "forged in the randomiser": lambda one, n: one._replace(prepared=flipped(one.prepared, 0)),
    "forged in the nonce": lambda one, n: one._replace(prepared=flipped(one.prepared, -2)),
    "forged signature": lambda one, n: one._replace(signature=flipped(one.signature, 100)),
    "signature of zeros": lambda one, n: one._replace(signature=bytes(256)),
    "signature of one": lambda one, n: one._replace(signature=(1).to_bytes(256)),
    "the modulus as signature": lambda one, n: one._replace(signature=n.to_bytes(256)),
    "the signature and the modulus": lambda one, n: one._replace(
        signature=(int.from_bytes(one.signature) + n).to_bytes(257)
    ),
    "the other root": lambda one, n: one._replace(
        signature=(n - int.from_bytes(one.signature)).to_bytes(256)
    ),
    "truncated signature": lambda one, n: one._replace(signature=one.signature[:-1]),
    "longer signature": lambda one, n: one._replace(signature=b"\0" + one.signature),
    "no signature": lambda one, n: one._replace(signature=b""),
    "truncated message": lambda one, n: one._replace(prepared=one.prepared[:-1]),
    "longer message": lambda one, n: one._replace(prepared=one.prepared + b"\0"),
    "no message": lambda one, n: one._replace(prepared=b""),
    "of the week after": lambda one, n: one._replace(scope="feedback:2026-W48"),
    "of the week before": lambda one, n: one._replace(scope="feedback:2026-W46"),
    "of another kind": lambda one, n: one._replace(scope="officehours:42"),
    "of no scope": lambda one, n: one._replace(scope=""),
    "of a scope that is longer": lambda one, n: one._replace(scope=f"{WEEK}\0"),
}


@pytest.mark.parametrize("cheat", REFUSED.values(), ids=REFUSED)
def test_what_is_no_pass_of_this_week_is_refused(one, public, cheat):
    tried = cheat(one, modulus(public))

    assert verify(public, scope=tried.scope, prepared=tried.prepared, signature=tried.signature) is False


def test_a_pass_of_another_key_is_refused(public):
    other = drawn(private_key(make_key()))

    assert verify(public, scope=WEEK, prepared=other.prepared, signature=other.signature) is False


def test_a_message_whose_scope_is_cut_differently_is_refused_although_it_is_signed(key, public):
    sneaky = drawn(key, scope="feedback:2026-W4")

    assert verify(public, scope=WEEK, prepared=sneaky.prepared, signature=sneaky.signature) is False


def other_kind_of_key():
    key = ec.generate_private_key(ec.SECP256R1()).public_key()
    return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


@pytest.mark.parametrize("public", [b"", b"no key", other_kind_of_key()], ids=["none", "words", "curve"])
def test_under_what_is_no_key_nothing_holds(one, public):
    assert verify(public, scope=WEEK, prepared=one.prepared, signature=one.signature) is False


@given(prepared=st.binary(max_size=200), signature=st.binary(max_size=300))
def test_whatever_is_sent_gets_an_answer(public, prepared, signature):
    assert verify(public, scope=WEEK, prepared=prepared, signature=signature) is False


def test_the_box_needs_neither_models_nor_settings_for_it():
    asked = (
        "import sys, intranet.passes.blind; print([m for m in sys.modules if m.split('.')[0] == 'django'])"
    )

    answer = subprocess.run(
        [sys.executable, "-c", asked], cwd=settings.BASE_DIR, capture_output=True, text=True, check=True
    )

    assert answer.stdout == "[]\n"
