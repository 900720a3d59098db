from pathlib import Path
from uuid import uuid4

import pytest
from django.conf import settings
from django.core.cache import cache, caches
from django.utils import translation

HOUSE = Path(__file__).resolve().parents[1]
SLOW_FIRST = [  # so that no process has one left when all others are done
    "tests/e2e/test_access.py",  # one builds the city meanwhile,
    "tests/attacks/test_addresses.py",  # while the other one is busy with this
    "tests/e2e/",
    "tests/attacks/",
    "tests/intranet/safety/test_stored.py",
    "tests/intranet/safety/test_get.py",
    "tests/training/signups/",
    "tests/intranet/people/",
]

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


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=turn)


def turn(item: pytest.Item) -> int:
    """Return the place of the test's file in the order of the slow ones."""
    path = item.path.relative_to(HOUSE).as_posix()
    return next((place for place, slow in enumerate(SLOW_FIRST) if path.startswith(slow)), len(SLOW_FIRST))
