"""What the reminders add to the house, and what they listen to."""

from datetime import datetime
from typing import Any

from intranet.jobs.schedule import schedule
from training.reminders.services import remind_anew
from training.reminders.tasks import forget_reminders, remind_people
from training.schedule.models import Occurrence
from training.schedule.signals import occurrence_changed


def when_moved(sender: Any, occurrence: Occurrence, at: datetime, **kwargs: Any) -> None:
    remind_anew(occurrence=occurrence, at=at)


def connect() -> None:
    occurrence_changed.connect(when_moved, dispatch_uid="reminders follow their date")
    schedule.often("remind-people", "*/15 * * * *", remind_people)
    schedule.daily("forget-reminders", "20 4 * * *", forget_reminders)
