"""What the outbox adds to the house."""

from intranet.jobs.schedule import schedule
from training.outbox.signals import letter_released
from training.outbox.tasks import forget_letters, when_released


def connect() -> None:
    letter_released.connect(when_released, dispatch_uid="released letters leave")
    schedule.daily("forget-letters", "10 4 * * *", forget_letters)
