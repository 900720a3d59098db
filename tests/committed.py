"""A test whose data other connections see: threads, other processes, a server."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection

from intranet.jobs.models import ScheduledRun
from intranet.pagecache.models import ContentVersion


@pytest.fixture
def committed(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """No transaction around the test; versions and scheduled runs are forgotten after it."""
    with django_db_blocker.unblock():
        yield
        for model in (ContentVersion, ScheduledRun):
            model.objects.all().delete()
        connection.close()
