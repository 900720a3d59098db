"""The demo city, built once for all tests of this package; what a test changes in it is undone."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from django.utils import timezone

from intranet.demo.registry import loaders
from tests.committed import taken_back


def build(at: datetime) -> None:
    for load in loaders():
        load(at)


@pytest.fixture(scope="package")
def built(django_db_setup: None, django_db_blocker: Any) -> Iterator[datetime]:
    """Build the city inside a transaction that is never committed."""
    at = timezone.now()
    with django_db_blocker.unblock(), taken_back():
        build(at)
        yield at


@pytest.fixture
def city(built: datetime, db: None) -> datetime:
    """The demo city; the value is the moment at which it was built."""
    return built
