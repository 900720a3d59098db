"""The browser's half against RFC 9474, against the issuer, and against an issuer that cheats."""

import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from intranet.passes.blind import blind_sign, make_key, private_key, public_key, verify
from tests.intranet.passes.asking import WEEK
from tests.intranet.passes.vectors import NAMES, VECTORS, values
from tests.node.running import run


def browser(job, **given):
    return run(Path(__file__).with_name("blind.mjs"), given={"job": job, **given}, import_map="")


def text(data):
    return urlsafe_b64encode(data).decode().rstrip("=")


def data(text):
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def spki(modulus, exponent=65537):
    key = rsa.RSAPublicNumbers(exponent, modulus).public_key()
    return text(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))


@pytest.mark.parametrize("vector", VECTORS, ids=NAMES)
def test_the_browser_blinds_and_finalises_as_the_rfc_says(vector):
    known = values(vector)
    factor = pow(known["inv"], -1, known["n"])

    said = browser("vectors", vector=vector, key=spki(known["n"]), factor=f"{factor:x}")

    assert said == {
        "encoded": vector["encoded_msg"],
        "blinded": vector["blinded_msg"],
        "off": f"{known['inv']:x}",
        "signature": vector["sig"],
    }


@pytest.fixture
def asked(public):
    return browser("asks", key=text(public), scope=WEEK)


def test_what_the_browser_asked_for_and_the_issuer_signed_is_a_pass(asked, key, public):
    signed = text(blind_sign(data(asked["blinded"]), key=key))

    signature = browser("ends", **asked, key=text(public), signed=signed)

    assert verify(public, scope=WEEK, prepared=data(asked["prepared"]), signature=data(signature))


def test_the_message_holds_the_scope_and_twice_32_bytes_of_chance(asked):
    prepared = data(asked["prepared"])

    assert prepared[32:-32] == WEEK.encode() + b"\0"
    assert len(prepared) == 32 + len(WEEK) + 1 + 32


CHEATS = {
    "nothing": lambda signed: b"",
    "nought": lambda signed: bytes(256),
    "chance": lambda signed: b"\0" + secrets.token_bytes(255),
    "another length": lambda signed: signed + b"\0",
    "a bit turned": lambda signed: signed[:-1] + bytes([signed[-1] ^ 1]),
}


@pytest.mark.parametrize("cheat", CHEATS.values(), ids=CHEATS)
def test_the_browser_keeps_no_signature_that_does_not_hold(asked, key, public, cheat):
    signed = text(cheat(blind_sign(data(asked["blinded"]), key=key)))

    assert browser("refuses", **asked, key=text(public), signed=signed) is True


def test_the_browser_keeps_no_signature_of_another_key(asked, public):
    signed = text(blind_sign(b"\0" + data(asked["blinded"])[1:], key=private_key(make_key())))

    assert browser("refuses", **asked, key=text(public), signed=signed) is True


def test_the_browser_takes_no_short_key_and_no_other_exponent():
    short = rsa.generate_private_key(public_exponent=65537, key_size=1024)  # noqa: S505
    odd = rsa.generate_private_key(public_exponent=3, key_size=2048)

    for key in (short, odd):
        given = text(public_key(key))
        assert browser("refusesKey", key=given) is True
