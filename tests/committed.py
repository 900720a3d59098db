"""Tests whose data other connections see, such as threads or a server, and data that is taken back whole."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest
from django.db import connection, connections, transaction
from django.test.utils import setup_databases, teardown_databases

from intranet.jobs.models import ScheduledRun
from intranet.pagecache.models import ContentVersion


@contextmanager
def taken_back() -> Iterator[None]:
    """Keep what is done in no database of the house; a city is built in all three."""
    with ExitStack() as open_still:
        for alias in connections:
            open_still.enter_context(transaction.atomic(using=alias))
        yield
        for alias in connections:
            transaction.set_rollback(True, using=alias)


@pytest.fixture
def committed(default_database: None, django_db_blocker: Any) -> Iterator[None]:
    """No transaction around the test; versions and scheduled runs are forgotten after it."""
    with django_db_blocker.unblock():
        yield
        for model in (ContentVersion, ScheduledRun):
            model.objects.all().delete()
        connection.close()


@pytest.fixture(scope="session")
def default_database(django_db_setup: None, django_db_keepdb: bool, django_db_blocker: Any) -> Iterator[None]:
    """Make the test database where pytest-django has not: it looks for marks that these tests don't have."""
    if connection.settings_dict["NAME"] == connection.creation._get_test_db_name():
        yield
        return
    with django_db_blocker.unblock():
        made = setup_databases(0, interactive=False, keepdb=django_db_keepdb, aliases={"default"})
    yield
    if not django_db_keepdb:
        with django_db_blocker.unblock():
            teardown_databases(made, 0)
