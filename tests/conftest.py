from uuid import uuid4

import pytest
from django.conf import settings
from django.core.cache import cache, caches
from django.utils import translation

pytest_plugins = ["tests.committed", "tests.database", "tests.people", "tests.things"]


@pytest.fixture(autouse=True)
def german():
    """Every test begins in German, whatever the one before it asked for."""
    translation.activate(settings.LANGUAGE_CODE)


@pytest.fixture(autouse=True)
def own_cache():
    """Every test begins with an empty cache, also where processes share one."""
    cache.key_prefix = uuid4().hex
    caches["process"].clear()
