"""What the clock does with answers."""

from django.utils import timezone
from django_tasks import task

from training.feedback_forms.services import forget


@task()
def forget_few_answers() -> None:
    """Delete what is too little to be shown."""
    forget(at=timezone.now())
