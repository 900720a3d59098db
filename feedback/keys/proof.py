"""The proof that a browser has opened a group's keys: it reads what was sealed for them a moment ago.

Being a member is not enough to hand keys out or to renew them: an administrator can make anybody a member.
"""

import json
from dataclasses import dataclass
from hashlib import sha256
from secrets import token_urlsafe

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from django.core import signing

from feedback.box.words import Group
from feedback.keys.models import GroupKeys
from intranet.passes.encoding import from_text, to_text

SALT = "feedback.keys.proof"
GOOD_FOR = 3600  # seconds, from opening the page to sending it
PLACE = b"wandel/desk/1|proof"
ENC = 32  # bytes that HPKE puts before the sealed ones
SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class NotProven(Exception):
    """The browser could not read the question, or took too long."""


@dataclass(frozen=True)
class Question:
    """What the page carries: sealed words, and what the right answer is, signed and hashed."""

    enc: str
    wrapped: str
    signed: str

    @property
    def asked(self) -> str:
        """What the script in the browser reads."""
        return json.dumps({"enc": self.enc, "wrapped": self.wrapped})


@dataclass(frozen=True)
class Proof:
    """What the browser sends back."""

    signed: str
    answer: str


def question(keys: GroupKeys) -> Question:
    """Return something that only who opens the keys can read."""
    words = token_urlsafe(32)
    (public,) = [key["public"] for key in keys.public if key["suite"] == "x25519"]
    sealed = SUITE.encrypt(words.encode(), X25519PublicKey.from_public_bytes(from_text(public)), info=PLACE)
    right = {"group": keys.group, "generation": keys.generation, "answer": digest(words)}
    return Question(
        enc=to_text(sealed[:ENC]),
        wrapped=to_text(sealed[ENC:]),
        signed=signing.dumps(right, salt=SALT),
    )


def generation_of(proof: Proof, *, group: Group) -> int:
    """Return which keys were opened. Raises NotProven."""
    try:
        right = signing.loads(proof.signed, salt=SALT, max_age=GOOD_FOR)
    except signing.BadSignature as error:
        raise NotProven from error
    if (right["group"], right["answer"]) != (group, digest(proof.answer)):
        raise NotProven
    generation: int = right["generation"]
    return generation


def digest(words: str) -> str:
    return sha256(words.encode()).hexdigest()
