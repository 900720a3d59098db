import pytest
from django.utils import timezone

from tests.factories.training import BEFORE


@pytest.fixture
def clock(monkeypatch):
    """Let it be a moment: ``clock(AFTER)``; a week before the first occurrence by itself."""

    def set_to(moment):
        monkeypatch.setattr(timezone, "now", lambda: moment)

    set_to(BEFORE)
    return set_to
