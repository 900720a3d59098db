"""Dilan and Dora of the unit, Pia of the council, Ada who runs the house; and what a browser makes."""

from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from feedback.box.words import Group
from feedback.keys.demo import Keys, new_keys, sealed
from feedback.keys.models import GroupKeys
from feedback.keys.proof import PLACE, SUITE, Proof, Question
from feedback.keys.services import begin
from intranet.passes.encoding import from_text
from intranet.people.models import User
from intranet.people.roles import Role
from tests.intranet.review.conftest import person

NOISE = sealed([], "", group="unit", reader="nobody")


@pytest.fixture
def dilan() -> User:
    return person("dilan", Role.DIGITISATION_UNIT)


@pytest.fixture
def dora() -> User:
    return person("dora", Role.DIGITISATION_UNIT)


@pytest.fixture
def pia() -> User:
    return person("pia", Role.STAFF_COUNCIL)


@pytest.fixture
def ada() -> User:
    return person("ada", Role.ADMINISTRATOR)


@pytest.fixture(scope="session")
def keys() -> Keys:
    return new_keys()


@pytest.fixture
def of_the_unit(dilan: User, keys: Keys) -> GroupKeys:
    """The unit's first keys, which Dilan can open."""
    begin(group=Group.UNIT, by=dilan, **made(keys))
    return GroupKeys.objects.get()


def made(keys: Keys) -> dict[str, Any]:
    """What a browser hands in that made these keys; nobody opens them here, so one seal does for all."""
    return {"public": public(keys), "own": NOISE, "recovery": NOISE}


def public(keys: Keys) -> list[dict[str, str]]:
    return [{"suite": key["suite"], "public": key["public"]} for key in keys]


def answered(question: Question, keys: Keys) -> Proof:
    """The proof of somebody who has the keys."""
    own = X25519PrivateKey.from_private_bytes(from_text(keys[0]["private"]))
    both = from_text(question.enc) + from_text(question.wrapped)
    return Proof(signed=question.signed, answer=SUITE.decrypt(both, own, info=PLACE).decode())
