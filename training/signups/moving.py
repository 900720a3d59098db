"""Changing to another date of the same event, without losing one's turn."""

from contextlib import ExitStack
from datetime import datetime

from django.db.models import F
from django.utils.translation import gettext as _

from training.schedule.models import Occurrence
from training.signups.checks import SIGNING_UP, CannotSignUp, check_may_cancel
from training.signups.filling import line_up
from training.signups.holding import held
from training.signups.leaving import leave
from training.signups.models import QUEUED, SignUp, State, Step
from training.signups.queries import places

FAR = 1_000_000  # more than anybody's number: no two sign-ups have the same for a moment


def move(*, sign_up: SignUp, to: Occurrence, at: datetime) -> SignUp:
    """Sign up for another date and off from this one; where one waits, those stay behind who asked later.

    Who was signed up for a date that was called off keeps the turn as well. Raises CannotSignUp.
    """
    with ExitStack() as stack:
        pks = sorted({sign_up.occurrence_id, to.pk})  # so that two who swap don't wait for each other
        both = {pk: stack.enter_context(held(pk)) for pk in pks}
        mine = both[sign_up.occurrence_id].sign_ups.get(pk=sign_up.pk)
        there = wish_for(mine, both[to.pk])
        if there.state in QUEUED and mine.state not in QUEUED:
            return there
        check_may_move(mine, there, at)
        if mine.state in QUEUED:
            leave(mine, Step.Reason.MOVED_AWAY, at=at)
        for check in SIGNING_UP:
            check(there, at)
        line_up(there, Step.Reason.MOVED_HERE, at=at, before=make_room(there))
    return there


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


def check_may_move(mine: SignUp, there: SignUp, at: datetime) -> None:
    if mine.occurrence.event_id != there.occurrence.event_id or mine.occurrence == there.occurrence:
        raise CannotSignUp(_("Wechseln geht nur zu einem anderen Termin derselben Veranstaltung."))
    if mine.state not in QUEUED and not was_called_off(mine):
        raise CannotSignUp(_("Sie sind hier nicht angemeldet."))
    check_may_cancel(mine, at)


def was_called_off(sign_up: SignUp) -> bool:
    last = sign_up.steps.order_by("-pk").first()
    return sign_up.state == State.CANCELLED and last is not None and last.reason == Step.Reason.CALLED_OFF


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
