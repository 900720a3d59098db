from collections.abc import Iterator

import pytest
from django_tasks_db.models import DBTaskResult

from tests.intranet.jobs import chores


@pytest.fixture(autouse=True)
def done() -> list[str]:
    """What the chores did in this test."""
    chores.done.clear()
    chores.bells.clear()
    return chores.done


@pytest.fixture
def queue(settings: pytest.FixtureRequest) -> None:
    """Jobs wait in the database for a worker, as outside the tests."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


@pytest.fixture
def committed_queue(committed: None, queue: None) -> Iterator[None]:
    """The same, seen by other threads and forgotten after the test."""
    yield
    DBTaskResult.objects.all().delete()
