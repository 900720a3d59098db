"""Django looks for an app's models here; each slice keeps its own."""

from training.demand.models import Contact, EarlyKey, Support, Wish
from training.feedback_forms.models import Answer
from training.imports.models import ImportedDate
from training.invitations.models import FeedToken, Invitation
from training.outbox.models import Delivery, Letter
from training.reminders.models import Reminder
from training.schedule.holidays import SchoolHoliday
from training.schedule.models import Event, Occurrence, WantedRole
from training.schedule.rooms import Room
from training.schedule.series import Series
from training.signups.models import Place, SignUp, Step

__all__ = [
    "Answer",
    "Contact",
    "Delivery",
    "EarlyKey",
    "Event",
    "FeedToken",
    "ImportedDate",
    "Invitation",
    "Letter",
    "Occurrence",
    "Place",
    "Reminder",
    "Room",
    "SchoolHoliday",
    "Series",
    "SignUp",
    "Step",
    "Support",
    "WantedRole",
    "Wish",
]
