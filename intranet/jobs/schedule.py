"""Jobs that come round by the clock; features add theirs when they are set up."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from croniter import croniter

BERLIN = ZoneInfo("Europe/Berlin")
SUMMER_TIME_HOUR = 2  # is skipped in March and comes twice in October
JUST_AFTER = timedelta(microseconds=1)


@dataclass(frozen=True)
class Job:
    """A task with the times at which it is due, in cron's words."""

    name: str
    cron: str
    task: Any
    zone: tzinfo

    def last_due(self, at: datetime) -> datetime:
        """Return the latest due time that is not after the moment."""
        due: datetime = croniter(self.cron, at.astimezone(self.zone) + JUST_AFTER).get_prev(datetime)
        return due.astimezone(UTC)


class Schedule:
    """All jobs by name."""

    def __init__(self) -> None:
        self.jobs: dict[str, Job] = {}

    def __iter__(self) -> Iterator[Job]:
        return iter(self.jobs.values())

    def often(self, name: str, cron: str, task: Any) -> None:
        """Add a job that comes several times a day; it doesn't mind summer time."""
        self.add(Job(name, cron, task, UTC))

    def daily(self, name: str, cron: str, task: Any) -> None:
        """Add a job with a time of day in Berlin. Raises ValueError for the hour that summer time moves."""
        hours = croniter.expand(cron)[0][1]
        if SUMMER_TIME_HOUR in hours or "*" in hours:
            raise ValueError(f"{name}: {cron} is not once a day when summer time begins or ends")
        self.add(Job(name, cron, task, BERLIN))

    def add(self, job: Job) -> None:
        """Keep the job. Raises ValueError for the name of another one, which would never run again."""
        if self.jobs.get(job.name, job).task != job.task:
            raise ValueError(f"{job.name}: two jobs have this name")
        self.jobs[job.name] = job


schedule = Schedule()
