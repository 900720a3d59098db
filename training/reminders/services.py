"""Reminding people of what they are signed up for: once a week and once a day before, and thanking them."""

from datetime import datetime

from training.reminders.mails import thanks, words
from training.reminders.models import Kind, Reminder
from training.reminders.moments import DAYS, EARLIEST, due, moment
from training.reminders.queries import people_to_tell
from training.schedule.models import Occurrence
from training.signups.mailing import mail_to
from training.signups.models import SignUp


def remind(*, pk: int, at: datetime) -> None:
    """Send the reminder that is due, unless it has left; one that the server refused may be tried again."""
    whole = SignUp.objects.select_related("occurrence__event__unit", "occurrence__room", "person")
    sign_up = whole.filter(pk=pk).first()
    kind = due(sign_up.occurrence, at=at) if sign_up else None
    if sign_up is None or kind is None or not is_wanted(sign_up, kind):
        return
    reminder, is_mine = Reminder.objects.get_or_create(sign_up=sign_up, kind=kind)
    if not is_mine:
        return
    said = thanks(sign_up) if kind == Kind.THANKS else words(sign_up, at=at)
    try:
        mail_to(sign_up, said.subject, said.body).send()
    except Exception:
        reminder.delete()
        raise


def is_wanted(sign_up: SignUp, kind: Kind) -> bool:
    return people_to_tell(sign_up.occurrence, kind).filter(pk=sign_up.pk).exists()


def remind_anew(*, occurrence: Occurrence, at: datetime) -> None:
    """Let those reminders leave again whose moment lies ahead since the date was moved."""
    ahead = [kind for kind in DAYS if moment(kind, occurrence.starts_at) > at]
    Reminder.objects.filter(sign_up__occurrence=occurrence, kind__in=ahead).delete()


def forget(*, at: datetime) -> None:
    """Delete who was reminded of what is over, and who was thanked once nobody could be any more."""
    Reminder.objects.filter(sign_up__occurrence__ends_at__lte=at, kind__in=DAYS).delete()
    Reminder.objects.filter(sign_up__occurrence__ends_at__lte=at - EARLIEST).delete()
