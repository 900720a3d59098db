import pytest

from tests.factories.training import OccurrenceFactory
from training.outbox.services import write
from training.schedule.models import Occurrence


@pytest.fixture
def course(db: None) -> Occurrence:
    """A date with two places."""
    return OccurrenceFactory(room_places=2, event__unit__email="it@stadt.example")


@pytest.fixture
def letter(course):
    """What those with a place are to read."""
    return write(occurrence=course, subject="Neuer Raum", text="Wir sind im Saal.", states=["confirmed"])
