"""What the clock does with sign-ups."""

from django.utils import timezone
from django_tasks import task

from training.signups.forgetting import forget
from training.signups.services import expire_offers


@task()
def let_places_go_on() -> None:
    """Give places to the next whose offers nobody answered in time."""
    expire_offers(at=timezone.now())


@task()
def forget_people() -> None:
    """Delete what was only needed for the day itself."""
    forget(at=timezone.now())
