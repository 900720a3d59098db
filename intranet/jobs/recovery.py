"""What happens to jobs that failed or whose worker died."""

from datetime import datetime, timedelta
from typing import Any

from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

LOST_AFTER = timedelta(minutes=30)  # longer than any job takes
PAUSES = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=25))

_retried: set[str] = set()


def retried(task: Any) -> Any:
    """Mark a task that does no harm when it runs twice; it gets three more chances when it fails."""
    _retried.add(task.module_path)
    return task


def recover(*, at: datetime) -> None:
    """Give up jobs whose worker died, then plan again what may be tried again."""
    fail_lost(at=at)
    retry_failed(at=at)


def fail_lost(*, at: datetime) -> int:
    """Mark jobs as failed that have been running for so long that their worker must be gone."""
    lost = DBTaskResult.objects.running().filter(started_at__lt=at - LOST_AFTER)
    reason = "the worker ended before the job did"
    return lost.update(
        status=TaskResultStatus.FAILED, finished_at=at, exception_class_path="", traceback=reason
    )


def retry_failed(*, at: datetime) -> int:
    """Make failed jobs ready again, later each time."""
    failed = DBTaskResult.objects.failed().filter(task_path__in=_retried, finished_at__gt=at - 2 * PAUSES[-1])
    return sum(retry(job, at=at) for job in failed)


def retry(job: "DBTaskResult[Any, Any]", *, at: datetime) -> int:
    """Plan the next attempt; when two processes try, only one finds the job still failed."""
    attempts = len(job.worker_ids)
    if attempts > len(PAUSES):
        return 0
    still_failed = DBTaskResult.objects.failed().filter(pk=job.pk, finished_at=job.finished_at)
    return still_failed.update(
        status=TaskResultStatus.READY, run_after=at + PAUSES[attempts - 1], finished_at=None
    )
