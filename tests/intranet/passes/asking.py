"""A browser's half in Python, so that the issuer's can be tried without one."""

import secrets
from hashlib import sha384
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicNumbers
from cryptography.hazmat.primitives.serialization import load_der_public_key

from intranet.passes.blind import blind_sign, public_key

WEEK = "feedback:2026-W47"
HASH = SALT = 48


class Pass(NamedTuple):
    scope: str
    prepared: bytes
    signature: bytes


class Asked(NamedTuple):
    """A pass that isn't signed yet: what the issuer sees, and what takes the blinding off."""

    prepared: bytes
    blinded: bytes
    factor: int


def numbers(public: bytes) -> RSAPublicNumbers:
    return load_der_public_key(public).public_numbers()


def encode(prepared: bytes, salt: bytes, bits: int) -> bytes:
    """EMSA-PSS-ENCODE of RFC 8017 with SHA-384."""
    length = (bits + 7) // 8
    hashed = sha384(bytes(8) + sha384(prepared).digest() + salt).digest()
    data = (b"\1" + salt).rjust(length - HASH - 1, b"\0")
    blocks = (sha384(hashed + at.to_bytes(4)).digest() for at in range(length // HASH + 1))
    masked = bytearray(one ^ other for one, other in zip(data, b"".join(blocks), strict=False))
    masked[0] &= 0xFF >> (8 * length - bits)
    return bytes(masked) + hashed + b"\xbc"


def prepare(scope: str) -> bytes:
    return secrets.token_bytes(32) + scope.encode() + b"\0" + secrets.token_bytes(32)


def blind(public: bytes, prepared: bytes, salt: bytes | None = None, factor: int = 0) -> Asked:
    key = numbers(public)
    bits, factor = key.n.bit_length(), factor or 2 + secrets.randbelow(key.n - 2)
    message = int.from_bytes(encode(prepared, salt or secrets.token_bytes(SALT), bits - 1))
    blinded = message * pow(factor, key.e, key.n) % key.n
    return Asked(prepared, blinded.to_bytes((bits + 7) // 8), factor)


def finalise(public: bytes, asked: Asked, signed: bytes) -> bytes:
    modulus = numbers(public).n
    return (int.from_bytes(signed) * pow(asked.factor, -1, modulus) % modulus).to_bytes(len(signed))


def drawn(key: RSAPrivateKey, scope: str = WEEK) -> Pass:
    """A pass as a browser would have drawn it."""
    asked = blind(public_key(key), prepare(scope))
    return Pass(scope, asked.prepared, finalise(public_key(key), asked, blind_sign(asked.blinded, key=key)))
