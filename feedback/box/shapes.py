"""How fields must be written: exactly, so that nothing can be smuggled in beside a letter."""

import base64
import binascii
import re
from hashlib import sha256
from typing import Any

from django.db.models import TextChoices

from feedback.box.wire import Malformed
from feedback.box.words import Suite
from intranet.passes.encoding import to_text

POINT = {Suite.X25519: 32, Suite.P256: 65}  # bytes of a public key
UNCOMPRESSED = 4  # how a point of P-256 begins


def fields(value: object, *names: str) -> list[Any]:
    """Return the fields of an object that has these and no others. Raises Malformed."""
    if not isinstance(value, dict) or value.keys() != set(names):
        raise Malformed
    return [value[name] for name in names]


def text(value: object, *, most: int) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= most:
        raise Malformed
    return value


def written_like(pattern: str, value: object) -> str:
    """Return the text that is written in this way to its very end. Raises Malformed."""
    if not isinstance(value, str) or not re.fullmatch(pattern, value):
        raise Malformed
    return value


def one_of(choices: type[TextChoices], value: object) -> Any:
    if not isinstance(value, str) or value not in choices.values:
        raise Malformed
    return choices(value)


def yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise Malformed
    return value


def count(value: object, *, below: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < below:
        raise Malformed
    return value


def listed(value: object, *, most: int) -> list[Any]:
    if not isinstance(value, list) or not 0 < len(value) <= most:
        raise Malformed
    return value


def to_bytes(value: object, *lengths: int) -> bytes:
    """Read base64url without padding; of several spellings of the same bytes only one. Raises Malformed."""
    try:
        padded = text(value, most=32_768) + "=" * (-len(str(value)) % 4)
        data = base64.b64decode(padded, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise Malformed from None
    if to_text(data) != value or (lengths and len(data) not in lengths):
        raise Malformed
    return data


def point(suite: Suite, value: object) -> bytes:
    """Read a public key, or what HPKE sends of one. Raises Malformed."""
    data = to_bytes(value, POINT[suite])
    if suite == Suite.P256 and data[0] != UNCOMPRESSED:
        raise Malformed
    return data


def key_id(public: bytes) -> str:
    return sha256(public).hexdigest()[:16]
