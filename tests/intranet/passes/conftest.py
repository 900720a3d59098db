"""A key that is made once: it takes a tenth of a second."""

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from intranet.passes.blind import make_key, private_key, public_key
from tests.intranet.passes.asking import Pass, drawn


@pytest.fixture(scope="session")
def key() -> RSAPrivateKey:
    return private_key(make_key())


@pytest.fixture(scope="session")
def public(key) -> bytes:
    return public_key(key)


@pytest.fixture
def one(key) -> Pass:
    return drawn(key)
