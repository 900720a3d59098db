"""Changing to another date of the same event, without losing one's turn."""

from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime

from django.db.models import F
from django.utils.translation import gettext as _

from training.schedule.models import Occurrence
from training.signups.checks import SIGNING_UP, TAKING_PART, CannotSignUp, Check, check_may_cancel
from training.signups.filling import line_up
from training.signups.holding import held
from training.signups.leaving import leave
from training.signups.models import HOLDING, QUEUED, SignUp, State, Step
from training.signups.queries import last_reason, places

FAR = 1_000_000  # more than anybody's number: no two sign-ups have the same for a moment


class GivesUpPlace(CannotSignUp):
    """Somebody with a place would only wait at the other date, and hasn't said yes to that."""


@dataclass(frozen=True)
class Rules:
    """What has to be true of the date that is left and of the other one, and the reasons that are noted."""

    leaving: tuple[Check, ...]
    joining: tuple[Check, ...]
    away: Step.Reason
    here: Step.Reason


BY_ONESELF = Rules((check_may_cancel,), SIGNING_UP, Step.Reason.MOVED_AWAY, Step.Reason.MOVED_HERE)
BY_ORGANISERS = Rules((), TAKING_PART, Step.Reason.SHIFTED_AWAY, Step.Reason.SHIFTED_HERE)


def move(
    *,
    sign_up: SignUp,
    to: Occurrence,
    at: datetime,
    may_wait: bool = False,
    rules: Rules = BY_ONESELF,
) -> SignUp:
    """Sign up for another date and off from this one; where one waits, those stay behind who asked later.

    Who was signed up for a date that was called off keeps the turn as well. Raises CannotSignUp, and
    GivesUpPlace where a place would be lost for a number on a waiting list; then nothing has changed.
    """
    with ExitStack() as stack:
        pks = sorted({sign_up.occurrence_id, to.pk})  # so that two who swap don't wait for each other
        both = {pk: stack.enter_context(held(pk)) for pk in pks}
        mine = both[sign_up.occurrence_id].sign_ups.get(pk=sign_up.pk)
        there = wish_for(mine, both[to.pk])
        if there.state in QUEUED and mine.state not in QUEUED:
            return there
        had_place = mine.state in HOLDING
        change(mine, there, rules, at=at)
        if had_place and there.state == State.WAITING and not may_wait:
            raise GivesUpPlace(_("Dort ist gerade kein Platz frei, nur auf der Warteliste."))
    return there


def change(mine: SignUp, there: SignUp, rules: Rules, *, at: datetime) -> None:
    """Leave the one and line up at the other; both occurrences are held by the caller."""
    check_may_move(mine, there)
    for check in rules.leaving:
        check(mine, at)
    if mine.state in QUEUED:
        leave(mine, rules.away, at=at)
    for check in rules.joining:
        check(there, at)
    line_up(there, rules.here, at=at, before=make_room(there))


def wish_for(sign_up: SignUp, to: Occurrence) -> SignUp:
    """Return the sign-up for the other date, with all that was said for the first."""
    who = {"person": sign_up.person, "guest_email": sign_up.guest_email}
    there = to.sign_ups.filter(**who).first() or SignUp(occurrence=to, **who)
    if there.state not in QUEUED:
        for name in ("guest_name", "department", "role", "needs", "asked_at"):
            setattr(there, name, getattr(sign_up, name))
        ways = list(places(to))
        there.way = sign_up.way if sign_up.way in ways or not ways else ways[0]
    return there


def check_may_move(mine: SignUp, there: SignUp) -> None:
    if mine.occurrence.event_id != there.occurrence.event_id or mine.occurrence == there.occurrence:
        raise CannotSignUp(_("Wechseln geht nur zu einem anderen Termin derselben Veranstaltung."))
    if mine.state not in QUEUED and not was_called_off(mine):
        raise CannotSignUp(_("Sie sind hier nicht angemeldet."))
    if there.state in QUEUED:
        raise CannotSignUp(_("Für diesen Termin gibt es die Anmeldung schon."))


def was_called_off(sign_up: SignUp) -> bool:
    return sign_up.state == State.CANCELLED and last_reason(sign_up) == Step.Reason.CALLED_OFF


def make_room(sign_up: SignUp) -> int | None:
    """Free the number of the first who waits and asked later; None where nobody did."""
    queue = sign_up.occurrence.sign_ups
    later = queue.waiting().filter(asked_at__gt=sign_up.asked_at).first()
    if later is None:
        return None
    behind = queue.filter(number__gte=later.number)
    behind.update(number=F("number") + FAR)
    queue.filter(number__gt=FAR).update(number=F("number") - FAR + 1)
    return later.number
