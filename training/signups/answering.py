"""What the buttons do, wherever they stand: on a page of one's own or behind a link from a mail."""

from datetime import datetime

from django.http import QueryDict
from django.utils.translation import gettext as _

from training.schedule.models import Occurrence
from training.signups.checks import CannotSignUp
from training.signups.guests import confirm
from training.signups.models import SignUp
from training.signups.moving import GivesUpPlace, move
from training.signups.queries import other_dates
from training.signups.services import accept, cancel, decline

DEEDS = {"accept": accept, "decline": decline, "cancel": cancel, "confirm": confirm}


def answer(sign_up: SignUp, sent: QueryDict, *, at: datetime) -> SignUp:
    """Do what the button says and return the sign-up that it is about now. Raises CannotSignUp."""
    deed = sent.get("deed", "")
    if sign_up.pk is None or deed not in {*DEEDS, "move"}:
        raise CannotSignUp(_("Das geht hier gerade nicht. So steht es jetzt:"))
    if deed == "move":
        to = chosen(sign_up.occurrence, sent.get("to", ""), at=at)
        return move(sign_up=sign_up, to=to, at=at, may_wait="sure" in sent)
    return DEEDS[deed](sign_up=sign_up, at=at)


def refused(reason: CannotSignUp, sent: QueryDict) -> dict[str, str]:
    """Return what a page says about it, and the date to which one moves only after saying yes once more."""
    return {"refusal": str(reason), "again": sent.get("to", "") if isinstance(reason, GivesUpPlace) else ""}


def chosen(occurrence: Occurrence, number: str, *, at: datetime) -> Occurrence:
    """Return the other date of that number. Raises CannotSignUp."""
    found = [one for one in other_dates(occurrence, at=at) if str(one.pk) == number]
    if not found:
        raise CannotSignUp(_("Diesen Termin gibt es nicht mehr."))
    return found[0]
