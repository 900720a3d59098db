"""Bytes in JSON: base64url without padding, as docs/feedback-protocol.md agrees."""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any

LETTERS = re.compile(r"[A-Za-z0-9_-]*")


def to_base64(value: bytes) -> str:
    return urlsafe_b64encode(value).rstrip(b"=").decode()


def from_base64(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def is_base64(text: Any, *, size: int) -> bool:
    """Return whether these are so many bytes."""
    return isinstance(text, str) and bool(LETTERS.fullmatch(text)) and len(text) == -(-size * 4 // 3)
