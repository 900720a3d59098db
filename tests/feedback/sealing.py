"""Receipts and letters as Python makes and opens them: the other side of what the browser's modules do."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import sha256
from typing import Any, NamedTuple

from cryptography.hazmat.primitives.asymmetric import ec, x25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SIZE = 16_384
KEMS = {"x25519": KEM.X25519, "p256": KEM.P256}
KEM_IDS = {"x25519": 0x20, "p256": 0x10}


class Reader(NamedTuple):
    """Somebody whom letters are wrapped for; without the private half, only that."""

    role: str
    suite: str
    public_key: Any
    private: Any = None

    @property
    def public(self) -> bytes:
        if self.suite == "x25519":
            return bytes(self.public_key.public_bytes_raw())
        return bytes(self.public_key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))

    @property
    def key(self) -> str:
        return sha256(self.public).hexdigest()[:16]

    def told(self) -> dict[str, str]:
        """What the box publishes of the reader."""
        return {"for": self.role, "key": self.key, "suite": self.suite, "public": to_base64(self.public)}


def reader(role: str, suite: str) -> Reader:
    private: Any = ec.generate_private_key(ec.SECP256R1())
    if suite == "x25519":
        private = x25519.X25519PrivateKey.generate()
    return Reader(role, suite, private.public_key(), private)


def writer_to(role: str, suite: str, public: str) -> Reader:
    """Somebody of whom only the public half is known, as the box tells it."""
    data = from_base64(public)
    if suite == "x25519":
        return Reader(role, suite, x25519.X25519PublicKey.from_public_bytes(data))
    return Reader(role, suite, ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), data))


def to_base64(data: bytes) -> str:
    return urlsafe_b64encode(data).decode().rstrip("=")


def from_base64(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def check_group(code: str) -> str:
    total = sum(LETTERS.index(letter) * pow(33, i + 1, 1021) for i, letter in enumerate(code)) % 1021
    return LETTERS[total // 32] + LETTERS[total % 32]


def derived(code: str, info: str) -> bytes:
    return HKDF(SHA256(), 32, salt=b"wandel/receipt/1", info=info.encode()).derive(code.encode())


def mailbox(code: str, suite: str) -> Reader:
    """The author's key pair: DeriveKeyPair of RFC 9180, section 7.1.3."""
    suite_id = b"KEM" + KEM_IDS[suite].to_bytes(2, "big")
    prk = HKDF.extract(SHA256(), b"", b"HPKE-v1" + suite_id + b"dkp_prk" + derived(code, "mailbox"))
    label, context = (b"sk", b"") if suite == "x25519" else (b"candidate", b"\0")
    info = (32).to_bytes(2, "big") + b"HPKE-v1" + suite_id + label + context
    secret = HKDFExpand(SHA256(), 32, info).derive(prk)
    private: Any = ec.derive_private_key(int.from_bytes(secret, "big"), ec.SECP256R1())
    if suite == "x25519":
        private = x25519.X25519PrivateKey.from_private_bytes(secret)
    return Reader("author", suite, private.public_key(), private)


def place(at: dict[str, Any]) -> bytes:
    return f"wandel/letter/1|{at['thread']}|{at['direction']}|{at['position']}".encode()


def seal(content: dict[str, str], at: dict[str, Any], readers: list[Reader]) -> dict[str, Any]:
    content_key, nonce = AESGCM.generate_key(256), b"\7" * 12
    filled = json.dumps(content).encode().ljust(SIZE)
    sealed = AESGCM(content_key).encrypt(nonce, filled, place(at))
    keys = [wrapped(content_key, one, place(at)) for one in readers]
    return {"v": 1, "keys": keys, "nonce": to_base64(nonce), "sealed": to_base64(sealed)}


def wrapped(content_key: bytes, reader: Reader, info: bytes) -> dict[str, str]:
    kem = KEMS[reader.suite]
    suite = Suite(kem, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    both = suite.encrypt(content_key, reader.public_key, info)
    length = kem.enc_length()
    told = {"for": reader.role, "key": reader.key, "suite": reader.suite}
    return told | {"enc": to_base64(both[:length]), "wrapped": to_base64(both[length:])}


def opened(envelope: dict[str, Any], at: dict[str, Any], reader: Reader) -> dict[str, str]:
    """What the reader reads. Raises StopIteration without a key, InvalidTag where anything was moved."""
    found = next(each for each in envelope["keys"] if each["key"] == reader.key)
    both = from_base64(found["enc"]) + from_base64(found["wrapped"])
    suite = Suite(KEMS[reader.suite], KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    content_key = suite.decrypt(both, reader.private, place(at))
    filled = AESGCM(content_key).decrypt(
        from_base64(envelope["nonce"]), from_base64(envelope["sealed"]), place(at)
    )
    return dict(json.loads(filled))
