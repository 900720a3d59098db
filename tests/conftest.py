import pytest
from django.conf import settings
from django.utils import translation

pytest_plugins = ["tests.database", "tests.people"]


@pytest.fixture(autouse=True)
def german():
    """Every test begins in German, whatever the one before it asked for."""
    translation.activate(settings.LANGUAGE_CODE)
