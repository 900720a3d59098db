import pytest
from django.db.models import Value
from django.utils import timezone

from tests.factories.training import BEFORE
from training.schedule.places import counting


@pytest.fixture
def clock(monkeypatch):
    """Let pages be asked for at a moment: ``clock(AFTER)``; a week before the first occurrence by itself."""

    def set_to(moment):
        monkeypatch.setattr(timezone, "now", lambda: moment)

    set_to(BEFORE)
    return set_to


@pytest.fixture
def taken(monkeypatch):
    """Count as taken what the test says of each way."""

    monkeypatch.setattr(counting, "taken", counting.taken)  # so that it is as before afterwards
    return lambda **numbers: counting.by(lambda way: Value(numbers.get(way, 0)))
