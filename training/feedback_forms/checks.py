"""When something can be said about a date, and when it can be read."""

from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from training.feedback_forms.models import Answer
from training.schedule.models import Occurrence
from training.signups.wording import day_and_time

OPEN = timedelta(days=14)
FEWEST = 5  # fewer are shown to nobody


class CannotAnswer(Exception):
    """Why nothing can be said; ``str()`` is the sentence the person reads."""


def closes_at(occurrence: Occurrence) -> datetime:
    return occurrence.ends_at + OPEN


def check_is_over(occurrence: Occurrence, at: datetime) -> None:
    if at < occurrence.ends_at or occurrence.state == Occurrence.State.CALLED_OFF:
        raise CannotAnswer(_("Hier können Sie etwas sagen, sobald der Termin vorbei ist."))


def check_is_open(occurrence: Occurrence, at: datetime) -> None:
    if closes_at(occurrence) <= at:
        end = day_and_time(closes_at(occurrence))
        raise CannotAnswer(_("Rückmeldungen gingen bis {when}.").format(when=end))


def check_not_more_than_came(occurrence: Occurrence, at: datetime) -> None:
    if Answer.objects.filter(occurrence=occurrence).count() >= occurrence.sign_ups.confirmed().count():
        raise CannotAnswer(_("Es sind schon so viele Rückmeldungen da, wie Menschen teilgenommen haben."))


BEFORE_ASKING = (check_is_over, check_is_open)
ANSWERING = (*BEFORE_ASKING, check_not_more_than_came)
