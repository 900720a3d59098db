"""Keys for the demo city, where everybody may know the passphrase: done here, not in a browser."""

import json
from datetime import datetime
from secrets import token_bytes, token_hex
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from feedback.box.words import Group
from feedback.keys.forms import KDF
from feedback.keys.queries import latest_generation
from feedback.keys.readers import members_of
from feedback.keys.services import admit_for_demo
from intranet.passes.encoding import from_text, to_text

PASSPHRASE = "musterfelden liest briefe"  # noqa: S105 - the sign-in page of the demo shows it
SIZE = 4_096

Keys = list[dict[str, str]]


def load_keys(at: datetime) -> None:
    """Give each group keys that all its members open by the same passphrase."""
    for group in Group:
        if not latest_generation(group):
            admit_for_demo(group=group, **made_for(group))


def made_for(group: Group) -> dict[str, Any]:
    keys = new_keys()
    readers = {
        person: sealed(keys, PASSPHRASE, group=group, reader=str(person.pk)) for person in members_of(group)
    }
    recovery = sealed(keys, token_hex(32), group=group, reader="recovery")
    public = [{"suite": key["suite"], "public": key["public"]} for key in keys]
    return {"public": public, "readers": readers, "recovery": recovery}


def new_keys() -> Keys:
    """Return a key pair of each suite, as the browser writes them down."""
    x25519, p256 = X25519PrivateKey.generate(), ec.generate_private_key(ec.SECP256R1())
    point = p256.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    number = p256.private_numbers().private_value.to_bytes(32, "big")
    pairs = {
        "x25519": (x25519.public_key().public_bytes_raw(), x25519.private_bytes_raw()),
        "p256": (point, number),
    }
    return [
        {"suite": suite, "public": to_text(public), "private": to_text(private)}
        for suite, (public, private) in pairs.items()
    ]


def sealed(keys: Keys, passphrase: str, *, group: str, reader: str) -> dict[str, Any]:
    """Seal the keys as docs/feedback-protocol.md agrees."""
    salt, nonce = token_bytes(16), token_bytes(12)
    shut = cipher(passphrase, salt).encrypt(
        nonce, json.dumps(keys).encode().ljust(SIZE), whose(group, reader)
    )
    return KDF | {"salt": to_text(salt), "nonce": to_text(nonce), "sealed": to_text(shut)}


def opened(seal: dict[str, Any], passphrase: str, *, group: str, reader: str) -> Keys:
    """Open them again. Raises InvalidTag for another passphrase or another reader."""
    salt, nonce, shut = (from_text(seal[name]) for name in ("salt", "nonce", "sealed"))
    keys: Keys = json.loads(cipher(passphrase, salt).decrypt(nonce, shut, whose(group, reader)))
    return keys


def cipher(passphrase: str, salt: bytes) -> AESGCM:
    kdf = Argon2id(salt=salt, length=32, iterations=KDF["passes"], lanes=1, memory_cost=KDF["memory"])
    return AESGCM(kdf.derive(passphrase.encode()))


def whose(group: str, reader: str) -> bytes:
    return f"wandel/desk/1|{group}|{reader}".encode()
