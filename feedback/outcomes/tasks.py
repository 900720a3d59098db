"""What the clock does with the figures."""

from django.utils import timezone
from django_tasks import task

from feedback.outcomes.services import freeze_due


@task()
def freeze_figures() -> None:
    """Keep the figures of a quarter that is over; comes before letters are deleted."""
    freeze_due(at=timezone.now())
