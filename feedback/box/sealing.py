"""The author's side in Python, as docs/feedback-protocol.md says: the demo city writes its letters by it.

The box never imports this: what seals could open.
"""

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from itertools import count
from typing import Any

from cryptography.hazmat.primitives.asymmetric import x25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from feedback.box.shapes import key_id, to_bytes
from intranet.passes.encoding import to_text

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SIZE = 16_384  # of every letter
ENC = 32
HPKE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)

Envelope = dict[str, Any]


@dataclass(frozen=True)
class Pair:
    """A key pair; those of the demo are of the newer suite."""

    private: x25519.X25519PrivateKey

    @cached_property
    def public(self) -> bytes:
        return self.private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    @property
    def key_id(self) -> str:
        return key_id(self.public)


def new_pair() -> Pair:
    return Pair(x25519.X25519PrivateKey.generate())


@dataclass(frozen=True)
class Place:
    """Where a letter stands; opened elsewhere it stays shut."""

    thread: str
    direction: str
    position: int

    def __bytes__(self) -> bytes:
        return f"wandel/letter/1|{self.thread}|{self.direction}|{self.position}".encode()


@dataclass(frozen=True)
class Receipt:
    """The author's code: 20 characters and a check group."""

    characters: str

    @property
    def code(self) -> str:
        groups = [self.characters[start : start + 5] for start in range(0, 20, 5)]
        return "-".join([*groups, check_group(self.characters)])

    @cached_property
    def look_up(self) -> bytes:
        return self.derived("look-up")

    @property
    def hashed(self) -> str:
        """What the box keeps of it."""
        return sha256(self.look_up).hexdigest()

    @cached_property
    def mailbox(self) -> Pair:
        return derived_pair(self.derived("mailbox"))

    def derived(self, info: str) -> bytes:
        salt = b"wandel/receipt/1"
        return HKDF(SHA256(), 32, salt, info.encode()).derive(self.characters.encode())


def new_receipt() -> Receipt:
    return Receipt("".join(secrets.choice(ALPHABET) for _ in range(20)))


def check_group(characters: str) -> str:
    check = sum(ALPHABET.index(one) * 33 ** (i + 1) for i, one in enumerate(characters)) % 1021
    return ALPHABET[check // 32] + ALPHABET[check % 32]


def derived_pair(seed: bytes) -> Pair:
    """DeriveKeyPair of RFC 9180, 7.1.3, for X25519."""
    suite = b"KEM" + (0x0020).to_bytes(2)
    random = HKDF.extract(SHA256(), b"", b"HPKE-v1" + suite + b"dkp_prk" + seed)
    info = (32).to_bytes(2) + b"HPKE-v1" + suite + b"sk"
    return Pair(x25519.X25519PrivateKey.from_private_bytes(HKDFExpand(SHA256(), 32, info).derive(random)))


def seal(content: dict[str, str], place: Place, readers: Sequence[tuple[str, bytes]]) -> Envelope:
    """Seal what is written for readers, each with a public key."""
    filled = json.dumps(content, ensure_ascii=False).encode().ljust(SIZE)
    if len(filled) > SIZE:
        raise ValueError("too long for a letter")
    content_key, nonce = secrets.token_bytes(32), secrets.token_bytes(12)
    sealed = AESGCM(content_key).encrypt(nonce, filled, bytes(place))
    keys = [wrap(content_key, place, reader, public) for reader, public in readers]
    return {"v": 1, "keys": keys, "nonce": to_text(nonce), "sealed": to_text(sealed)}


def wrap(content_key: bytes, place: Place, reader: str, public: bytes) -> dict[str, str]:
    key = x25519.X25519PublicKey.from_public_bytes(public)
    both = HPKE.encrypt(content_key, key, info=bytes(place))
    about = {"for": reader, "key": key_id(public), "suite": "x25519"}
    return {**about, "enc": to_text(both[:ENC]), "wrapped": to_text(both[ENC:])}


def unwrap(envelope: Envelope, place: Place, pair: Pair) -> bytes:
    """Return the content key. Raises LookupError where none is wrapped for the pair."""
    for key in envelope["keys"]:
        if key["key"] == pair.key_id:
            both = to_bytes(key["enc"]) + to_bytes(key["wrapped"])
            return HPKE.decrypt(both, pair.private, info=bytes(place))
    raise LookupError(pair.key_id)


def open_letter(envelope: Envelope, place: Place, pair: Pair) -> dict[str, str]:
    """Return what was written. Raises InvalidTag where anything was changed or moved."""
    cipher = AESGCM(unwrap(envelope, place, pair))
    filled = cipher.decrypt(to_bytes(envelope["nonce"]), to_bytes(envelope["sealed"]), bytes(place))
    opened: dict[str, str] = json.loads(filled)
    return opened


def work(*, call: str, week: str, look_up: str, bits: int) -> dict[str, str]:
    """Find a nonce for one call."""
    for number in count():
        done = sha256(f"{call}|{week}|{look_up}|{number}".encode()).digest()
        if not int.from_bytes(done) >> (256 - bits):
            return {"week": week, "nonce": str(number)}
    raise AssertionError
