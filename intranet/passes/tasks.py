"""What the clock does with passes."""

from django.utils import timezone
from django_tasks import task

from intranet.passes import services


@task()
def make_keys() -> None:
    """Have the keys of this week and the next; what could not be published is published the next time."""
    services.make_keys(at=timezone.now())


@task()
def forget_keys() -> None:
    """Delete the keys and counts of what is over."""
    services.forget(at=timezone.now())
