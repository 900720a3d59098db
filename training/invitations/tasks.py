"""Letters leave after the change that they tell of is stored; a second try says the same."""

from django.conf import settings
from django.utils import timezone, translation
from django_tasks import task

from intranet.jobs.recovery import retried
from training.invitations.services import tell
from training.signups.models import SignUp


@retried
@task()
def tell_one(pk: int) -> None:
    with translation.override(settings.LANGUAGE_CODE):
        tell(pk=pk, at=timezone.now())


@retried
@task()
def tell_all(occurrence_pk: int) -> None:
    """Tell everybody who comes or waits; each letter is a job, so that one that fails stops none."""
    theirs = SignUp.objects.queued().filter(occurrence=occurrence_pk).order_by("pk")
    for pk in theirs.values_list("pk", flat=True):
        tell_one.enqueue(pk)
