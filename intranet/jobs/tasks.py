"""The jobs that the house itself needs."""

from django.core.management import call_command
from django.utils import timezone
from django_tasks import task

from intranet.jobs.schedule import schedule
from intranet.jobs.services import forget_old_runs

ON_TIME = 50  # before everything that may take its time; the largest number is served first


@task(priority=ON_TIME)
def publish_scheduled() -> None:
    """Publish what editors planned and take back what has expired."""
    call_command("publish_scheduled")


@task()
def tidy_up() -> None:
    """Forget sessions that are over and jobs that are done."""
    call_command("clearsessions")
    call_command("prune_db_task_results", queue_name="*", min_age_days=2, verbosity=0)
    forget_old_runs(at=timezone.now())


def add_jobs() -> None:
    """Put the jobs of the house on the schedule."""
    schedule.often("publish-scheduled", "* * * * *", publish_scheduled)
    schedule.daily("tidy-up", "30 3 * * *", tidy_up)
