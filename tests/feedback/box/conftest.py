import pytest

from tests.feedback.author import Author, Readers


@pytest.fixture
def readers():
    """The unit and the council, whose keys everybody has."""
    both = Readers()
    both.publish()
    return both


@pytest.fixture
def author(readers):
    return Author(readers)


@pytest.fixture
def closed(readers):
    """Somebody who writes to the council alone."""
    return Author(readers, audience="council")
