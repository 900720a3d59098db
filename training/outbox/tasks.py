"""Letters leave one by one, so that one that fails stops none."""

from typing import Any

from django.conf import settings
from django.utils import timezone, translation
from django_tasks import task

from intranet.jobs.recovery import retried
from training.outbox.models import Delivery, Letter
from training.outbox.services import deliver, forget


@retried
@task()
def deliver_one(pk: int) -> None:
    with translation.override(settings.LANGUAGE_CODE):
        deliver(pk=pk)


@retried
@task()
def deliver_all(letter_pk: int) -> None:
    ready = Delivery.objects.filter(letter=letter_pk, state=Delivery.State.READY).order_by("pk")
    for pk in ready.values_list("pk", flat=True):
        deliver_one.enqueue(pk)


@task()
def forget_letters() -> None:
    """Delete what left long ago."""
    forget(at=timezone.now())


def when_released(sender: Any, letter: Letter, **kwargs: Any) -> None:
    deliver_all.enqueue(letter.pk)
