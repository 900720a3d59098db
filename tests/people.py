"""Alice owns, Bob shares, Charlie must see nothing; fixtures for all tests."""

import pytest

from intranet.people.models import User
from tests.factories.people import UserFactory


@pytest.fixture
def alice(db: None) -> User:
    return UserFactory(username="alice", first_name="Alice", last_name="Adler")


@pytest.fixture
def bob(db: None) -> User:
    return UserFactory(username="bob", first_name="Bob", last_name="Becker")


@pytest.fixture
def charlie(db: None) -> User:
    return UserFactory(username="charlie", first_name="Charlie", last_name="Cordes")
