"""Blind signatures, RSABSSA-SHA384-PSS-Randomized of RFC 9474: who signs sees neither message nor signature.

Needs neither models nor settings, for the box that verifies passes has no part in either.
"""

import secrets

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

BITS = 2048
EXPONENT = 65537
RANDOMISER = NONCE = 32  # bytes before and behind the scope
PSS = padding.PSS(mgf=padding.MGF1(hashes.SHA384()), salt_length=48)


class CannotSign(Exception):
    """A blinded message that no browser of ours makes, or a signature that went wrong on the way."""


def make_key() -> bytes:
    """Return a new private key, in DER."""
    return rsa.generate_private_key(public_exponent=EXPONENT, key_size=BITS).private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def private_key(der: bytes) -> rsa.RSAPrivateKey:
    """Read a key of our own. It is not tested each time, but each signature is."""
    key = serialization.load_der_private_key(der, password=None, unsafe_skip_rsa_key_validation=True)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise TypeError("Passes are signed by RSA keys only.")
    return key


def public_key(key: rsa.RSAPrivateKey) -> bytes:
    """Return what everybody may know of the key: SubjectPublicKeyInfo in DER."""
    return key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def check_blinded(blinded: bytes, *, key: rsa.RSAPrivateKey) -> int:
    """Return the number that is to be signed. Raises CannotSign for what is no number below the modulus."""
    number = int.from_bytes(blinded)
    if len(blinded) != length(key) or not 0 < number < key.public_key().public_numbers().n:
        raise CannotSign("The blinded message does not fit the key.")
    return number


def blind_sign(blinded: bytes, *, key: rsa.RSAPrivateKey) -> bytes:
    """Sign what the browser blinded. Raises CannotSign.

    Python's ``pow`` takes its time by what it works on, so it gets a number that the asker doesn't know;
    and a signature with a slip in one half of the CRT would give the key away, so none leaves untried.
    """
    number, public = check_blinded(blinded, key=key), key.public_key().public_numbers()
    cover, uncover = covers(public.n)
    covered = number * pow(cover, public.e, public.n) % public.n
    signature = root(covered, key.private_numbers()) * uncover % public.n
    if pow(signature, public.e, public.n) != number:
        raise CannotSign("The signature does not fit the message.")
    return signature.to_bytes(length(key))


def covers(modulus: int) -> tuple[int, int]:
    """Return a random number and its inverse."""
    cover = 1 + secrets.randbelow(modulus - 1)
    return cover, pow(cover, -1, modulus)  # one without an inverse would be a factor of the modulus


def root(number: int, key: rsa.RSAPrivateNumbers) -> int:
    """Return the number to the private exponent, by the Chinese remainder theorem."""
    by_p, by_q = pow(number % key.p, key.dmp1, key.p), pow(number % key.q, key.dmq1, key.q)
    return by_q + key.q * ((by_p - by_q) * key.iqmp % key.p)


def length(key: rsa.RSAPrivateKey) -> int:
    """Return how many bytes a number below the modulus takes."""
    return (key.key_size + 7) // 8


def verify(public: bytes, *, scope: str, prepared: bytes, signature: bytes) -> bool:
    """Whether this is a pass of the scope, signed by the key (SubjectPublicKeyInfo in DER)."""
    named = scope.encode() + b"\0"
    is_of_scope = prepared[RANDOMISER:-NONCE] == named and len(prepared) == RANDOMISER + len(named) + NONCE
    return is_of_scope and is_signed(public, prepared=prepared, signature=signature)


def is_signed(public: bytes, *, prepared: bytes, signature: bytes) -> bool:
    """Whether the key signed the prepared message."""
    try:
        key = serialization.load_der_public_key(public)
        if not isinstance(key, rsa.RSAPublicKey):
            return False
        key.verify(signature, prepared, PSS, hashes.SHA384())
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        return False
    return True
