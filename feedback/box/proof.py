"""What opens the box: a pass of the staff, or work where the city has no single sign-on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import NamedTuple

from feedback.box.shapes import fields, text, to_bytes
from feedback.box.weeks import scopes_taken, weeks_taken
from feedback.box.wire import Malformed, Refused
from intranet.passes.blind import verify

LONGEST_NONCE = 64
LONGEST_PASS = 1024


@dataclass(frozen=True)
class Pass:
    scope: str
    prepared: bytes
    signature: bytes


class Redeemed(NamedTuple):
    """What is kept of a pass."""

    mark: str
    scope: str


def check_work(value: object, *, call: str, look_up: str, bits: int, at: datetime) -> None:
    """Raise Refused where the work was not done for this call, this code and this week."""
    week, nonce = fields(value, "week", "nonce")
    text(week, most=8), text(nonce, most=LONGEST_NONCE)
    done = sha256(f"{call}|{week}|{look_up}|{nonce}".encode(errors="replace")).digest()
    if week not in weeks_taken(at) or int.from_bytes(done) >> (len(done) * 8 - bits):
        raise Refused


def check_pass(value: object, *, keys: Mapping[str, bytes], at: datetime) -> Redeemed:
    """Return the mark of a pass. Raises Refused, which never says what is wrong with it."""
    if not isinstance(value, dict):
        raise Malformed
    try:
        given = read_pass(value)
    except Malformed:
        raise Refused from None
    public = keys.get(given.scope) if given.scope in scopes_taken(at) else None
    holds = public is not None and verify(
        public, scope=given.scope, prepared=given.prepared, signature=given.signature
    )
    if not holds:
        raise Refused
    return Redeemed(sha256(given.prepared).hexdigest(), given.scope)


def read_pass(value: object) -> Pass:
    """Raises Malformed."""
    scope, prepared, signature = fields(value, "scope", "prepared", "signature")
    prepared, signature = (to_bytes(text(one, most=LONGEST_PASS)) for one in (prepared, signature))
    return Pass(text(scope, most=60), prepared, signature)
