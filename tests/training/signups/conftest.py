import pytest

from tests.factories.training import OccurrenceFactory
from training.schedule.models import Occurrence


@pytest.fixture
def course(db: None) -> Occurrence:
    """A date with one place."""
    return OccurrenceFactory(room_places=1)
