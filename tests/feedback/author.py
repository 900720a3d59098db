"""Those who write and read letters, in Python: what their browsers do, without one."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from secrets import token_hex
from typing import Any

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from feedback.box.calls import Asking, prepare
from feedback.box.queries import published
from feedback.box.sealing import Pair, Place, Receipt, new_pair, new_receipt, open_letter, seal, work
from feedback.box.services import publish_group_key, publish_scope_key
from feedback.box.wire import REQUEST, read
from feedback.box.words import Group, Suite
from intranet.passes.blind import make_key, private_key, public_key
from intranet.passes.encoding import to_text
from tests.intranet.passes.asking import drawn

NOW = datetime(2026, 11, 18, 9, 30, tzinfo=UTC)  # a Wednesday
WEEK = "2026-W47"
SCOPE = f"feedback:{WEEK}"
BITS = 4


@cache  # drawing a key takes a while
def scope_key(scope: str = SCOPE) -> RSAPrivateKey:
    return private_key(make_key())


@dataclass
class Readers:
    """The unit and the council with their key pairs."""

    pairs: dict[str, Pair] = field(default_factory=lambda: {"unit": new_pair(), "council": new_pair()})

    def publish(self) -> None:
        publish_scope_key(scope=SCOPE, key=public_key(scope_key()))
        for group, pair in self.pairs.items():
            publish_group_key(group=Group(group), suite=Suite.X25519, public=pair.public)

    def who_read(self, audience: str) -> list[tuple[str, bytes]]:
        groups = ["council"] if audience == "council" else ["unit", "council"]
        return [(group, self.pairs[group].public) for group in groups]


def a_pass(scope: str = SCOPE, key: RSAPrivateKey | None = None) -> dict[str, str]:
    """A pass as a browser of the staff has it."""
    one = drawn(key or scope_key(), scope)
    return {"scope": scope, "prepared": to_text(one.prepared), "signature": to_text(one.signature)}


@dataclass
class Author:
    """Somebody who writes; each method returns what the browser asks of the box."""

    readers: Readers
    audience: str = "both"
    kind: str = "worry"
    receipt: Receipt = field(default_factory=new_receipt)
    thread: str = field(default_factory=lambda: token_hex(16))

    def sends(self, text: str = "Es zieht.", **differently: Any) -> dict[str, Any]:
        public = to_text(self.receipt.mailbox.public)
        asked = {"call": "send", "thread": self.thread, "look_up": self.receipt.hashed}
        about = {"kind": self.kind, "audience": self.audience, "may_publish": False}
        sealed = {"mailbox": {"suite": "x25519", "public": public}, "envelope": self.sealed(text, 0)}
        paid = {} if "work" in differently else {"pass": a_pass()}
        return asked | about | sealed | paid | differently

    def looks(self, start: int = 0, *, own: bool = False) -> dict[str, Any]:
        return self.asks("look", own=own, **{"from": start})

    def adds(self, position: int, text: str = "Noch etwas.") -> dict[str, Any]:
        return self.asks("add", position=position, envelope=self.sealed(text, position))

    def deletes(self) -> dict[str, Any]:
        return self.asks("delete")

    def asks(self, call: str, **about: Any) -> dict[str, Any]:
        look_up = to_text(self.receipt.look_up)
        paid = work(call=call, week=WEEK, look_up=look_up, bits=BITS)
        return {"call": call, "look_up": look_up, "work": paid, **about}

    def sealed(self, text: str, position: int) -> dict[str, Any]:
        mailbox = ("author", self.receipt.mailbox.public)
        return seal(
            {"text": text, "topic": ""},
            self.place(position),
            [*self.readers.who_read(self.audience), mailbox],
        )

    def place(self, position: int, direction: str = "author") -> Place:
        return Place(self.thread, direction, position)

    def answered(self, text: str, position: int = 0, direction: str = "answer") -> dict[str, Any]:
        """The envelope of an answer, or a note, that the readers' browser made for this author."""
        who = self.readers.who_read(self.audience)
        who += [("author", self.receipt.mailbox.public)] if direction == "answer" else []
        return seal({"text": text}, self.place(position, direction), who)

    def opens(self, letter: dict[str, Any]) -> str:
        place = self.place(letter["position"], letter["direction"])
        return open_letter(letter["envelope"], place, self.receipt.mailbox)["text"]


def body(asked: dict[str, Any]) -> bytes:
    return json.dumps(asked).encode().ljust(REQUEST)


def ask(asked: dict[str, Any], at: datetime = NOW) -> dict[str, Any]:
    """Ask the box and return its answer. Raises Refusal."""
    return prepare(read(body(asked)), Asking(at, published(at=at)))() or {}
