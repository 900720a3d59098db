"""Sealed letters: nobody here can open one, but all can see that it has the one size, and for whom it is."""

import json
from collections.abc import Collection
from typing import Any, NamedTuple

from feedback.box.shapes import fields, key_id, listed, one_of, point, to_bytes, written_like
from feedback.box.wire import Malformed
from feedback.box.words import KEY_ID, Audience, Direction, Suite

AUTHOR = "author"
GROUPS = {Audience.BOTH: {"unit", "council"}, Audience.COUNCIL: {"council"}}
SEALED = 16_384 + 16  # bytes: the filled text and the tag
WRAPPED = 32 + 16
NONCE = 12

KeyName = tuple[str, str, str]  # for whom, suite, key id


class Mailbox(NamedTuple):
    """Where answers go."""

    suite: Suite
    public: bytes

    @property
    def name(self) -> KeyName:
        return (AUTHOR, self.suite.value, key_id(self.public))


def readers(audience: Audience, direction: Direction) -> set[str]:
    """Return for whom a letter has to be sealed: notes are not for the author."""
    return GROUPS[audience] | (set() if direction == Direction.NOTE else {AUTHOR})


def check_envelope(value: object, *, wanted: set[str], known: Collection[KeyName]) -> str:
    """Return the envelope as it is stored. Raises Malformed unless just those who are wanted can open it."""
    version, keys, nonce, sealed = fields(value, "v", "keys", "nonce", "sealed")
    names = [check_wrapped(key, known=known) for key in listed(keys, most=len(wanted))]
    if version != 1 or isinstance(version, bool) or sorted(names) != sorted(wanted):
        raise Malformed
    to_bytes(nonce, NONCE)
    to_bytes(sealed, SEALED)
    return stored({"v": 1, "keys": keys, "nonce": nonce, "sealed": sealed})


def check_wrapped(value: object, *, known: Collection[KeyName]) -> str:
    """Return for whom a content key is wrapped. Raises Malformed."""
    reader, key, suite, enc, wrapped = fields(value, "for", "key", "suite", "enc", "wrapped")
    point(one_of(Suite, suite), enc)
    to_bytes(wrapped, WRAPPED)
    if (reader, suite, written_like(KEY_ID, key)) not in known:
        raise Malformed
    return str(reader)


def has_key_for(reader: str, envelope: str) -> bool:
    return any(key["for"] == reader for key in json.loads(envelope)["keys"])


def with_key(envelope: str, key: dict[str, Any]) -> str:
    """Return the envelope with one reader more."""
    opened = json.loads(envelope)
    return stored(opened | {"keys": [*opened["keys"], {name: key[name] for name in sorted(key)}]})


def stored(envelope: dict[str, Any]) -> str:
    """Return the one spelling of an envelope: the order of names could tell browsers apart."""
    return json.dumps(envelope, separators=(",", ":"), sort_keys=True)
