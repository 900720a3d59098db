"""A key that is made once, for it takes a tenth of a second; a house with passes for the tests only."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from intranet.passes.blind import make_key, private_key, public_key
from intranet.passes.kinds import Kind, kinds, weekly
from intranet.passes.models import Scope
from intranet.passes.services import make_keys
from tests.intranet.passes.asking import WEEK, Pass, drawn

NOW = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)  # a Wednesday in the week of the tests


@pytest.fixture(scope="session")
def key() -> RSAPrivateKey:
    return private_key(make_key())


@pytest.fixture(scope="session")
def public(key) -> bytes:
    return public_key(key)


@pytest.fixture
def one(key) -> Pass:
    return drawn(key)


@pytest.fixture
def published() -> list[tuple[str, bytes]]:
    """What the feature was handed, in that order."""
    return []


@pytest.fixture
def kind(published, monkeypatch) -> Iterator[Kind]:
    """The only kind of the house, whatever the features have registered."""
    monkeypatch.setattr(kinds, "registered", {})
    only = Kind("feedback", 3, "wandel/witness", weekly("feedback"), lambda *told: published.append(told))
    kinds.register(only)
    return only


@pytest.fixture
def week(db, kind) -> Scope:
    """This week, ready to be drawn."""
    make_keys(at=NOW)
    return Scope.objects.get(name=WEEK)
