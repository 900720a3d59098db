"""What the clock does with the box, once a day."""

from django.utils import timezone
from django_tasks import task

from feedback.box.forgetting import forget_scopes, forget_threads
from feedback.box.releasing import release_due


@task()
def release_letters() -> None:
    """Bring letters that waited to their readers, in no order."""
    release_due(at=timezone.now())


@task()
def forget_letters() -> None:
    """Delete threads, marks and keys whose time is over."""
    forget_threads(at=timezone.now())
    forget_scopes(at=timezone.now())
