"""Reminders leave one by one, so that one that fails stops none."""

from django.conf import settings
from django.utils import timezone, translation
from django_tasks import task

from intranet.jobs.recovery import retried
from training.reminders.moments import due
from training.reminders.queries import dates_around, people_to_tell
from training.reminders.services import forget, remind


@retried
@task()
def remind_one(pk: int) -> None:
    with translation.override(settings.LANGUAGE_CODE):
        remind(pk=pk, at=timezone.now())


@task()
def remind_people() -> None:
    """Hand out the reminders that are due; outside working hours there are none."""
    at = timezone.now()
    for occurrence in dates_around(at=at):
        kind = due(occurrence, at=at)
        if kind is not None:
            for pk in people_to_tell(occurrence, kind).values_list("pk", flat=True):
                remind_one.enqueue(pk)


@task()
def forget_reminders() -> None:
    """Delete what was only needed until the day itself."""
    forget(at=timezone.now())
