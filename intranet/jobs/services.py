"""Handing out the jobs that are due."""

from datetime import datetime, timedelta

from django.db import transaction

from intranet.jobs.models import ScheduledRun
from intranet.jobs.schedule import Job, Schedule

TOO_LATE = timedelta(
    hours=12
)  # a house that was switched off over night catches up, not one that was for weeks
KEPT = timedelta(days=2)


def hand_out_due(schedule: Schedule, *, at: datetime) -> list[str]:
    """Enqueue each due job once, however many processes try; return the names of those handed out here."""
    return [job.name for job in schedule if hand_out(job, due=job.last_due(at), at=at)]


def hand_out(job: Job, *, due: datetime, at: datetime) -> bool:
    """Enqueue the job unless this due time has been served or is long past."""
    if at - due > TOO_LATE or ScheduledRun.objects.filter(name=job.name, due=due).exists():
        return False
    with transaction.atomic():  # the note and the job are written together
        _, is_mine = ScheduledRun.objects.get_or_create(name=job.name, due=due)  # others wait for our commit
        if is_mine:
            job.task.enqueue()
    return is_mine


def forget_old_runs(*, at: datetime) -> int:
    """Delete the notes of runs that nobody could hand out again."""
    return ScheduledRun.objects.filter(due__lt=at - KEPT).delete()[0]
