"""What the clock and the worker do at each turn."""

from django.utils import timezone
from django.utils.crypto import get_random_string
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from intranet.jobs.recovery import recover
from intranet.jobs.schedule import schedule
from intranet.jobs.services import hand_out_due


def look_at_the_clock() -> None:
    """Hand out what is due and plan again what failed."""
    now = timezone.now()
    hand_out_due(schedule, at=now)
    recover(at=now)


class Work:
    """Runs the jobs that are ready, one after the other; after `stop` the one at work is the last."""

    def __init__(self) -> None:
        self.worker: Worker | None = None

    def __call__(self) -> None:
        if DBTaskResult.objects.ready().exists():  # one cheap look: the worker's own look locks SQLite
            self.worker = batch_worker()
            self.worker.run()

    def stop(self) -> None:
        if self.worker is not None:
            self.worker.running = False


def batch_worker() -> Worker:
    """Return a worker that ends when nothing is ready any more."""
    return Worker(
        queue_names=["*"],
        excluded_queue_names=[],
        interval=0,
        batch=True,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=get_random_string(32),
    )
