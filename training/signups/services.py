"""What people do with their own sign-up; doing it twice is doing it once."""

from datetime import datetime

from intranet.people.models import User
from training.schedule.models import Occurrence, WantedRole
from training.signups.checks import SIGNING_UP, check_may_cancel, check_offered
from training.signups.filling import fill_places, line_up
from training.signups.holding import held
from training.signups.models import QUEUED, SignUp, State, Step, Way
from training.signups.queries import sign_up_of, to_be_filled
from training.signups.steps import take_step


def sign_up(
    *,
    occurrence: Occurrence,
    person: User,
    way: Way = Way.ROOM,
    role: WantedRole | None = None,
    needs: str = "",
    at: datetime,
) -> SignUp:
    """Give the person a place, or a number on the waiting list. Raises CannotSignUp."""
    with held(occurrence.pk) as occurrence:
        wish = sign_up_of(occurrence, person) or SignUp(occurrence=occurrence, person=person)
        if wish.state in QUEUED:
            return wish
        wish.occurrence, wish.department = occurrence, person.department
        wish.way, wish.role, wish.needs, wish.asked_at = way, role, needs, at
        for check in SIGNING_UP:
            check(wish, at)
        line_up(wish, Step.Reason.SIGNED_UP, at=at)
    return wish


def accept(*, sign_up: SignUp, at: datetime) -> SignUp:
    """Take the offered place for good. Raises CannotSignUp."""
    with held(sign_up.occurrence_id) as occurrence:
        mine = occurrence.sign_ups.get(pk=sign_up.pk)
        if mine.state != State.CONFIRMED:
            check_offered(mine, at)
            take_step(mine, State.CONFIRMED, Step.Reason.ACCEPTED, at=at)
    return mine


def decline(*, sign_up: SignUp, at: datetime) -> SignUp:
    """Leave the offered place to the next. Raises CannotSignUp."""
    with held(sign_up.occurrence_id) as occurrence:
        mine = occurrence.sign_ups.get(pk=sign_up.pk)
        if mine.state != State.CANCELLED:
            check_offered(mine, at)
            leave(mine, Step.Reason.DECLINED, at=at)
    return mine


def cancel(*, sign_up: SignUp, at: datetime) -> SignUp:
    """Give the place back, or leave the waiting list. Raises CannotSignUp."""
    with held(sign_up.occurrence_id) as occurrence:
        mine = occurrence.sign_ups.get(pk=sign_up.pk)
        if mine.state != State.CANCELLED:
            check_may_cancel(mine, at)
            leave(mine, Step.Reason.CANCELLED, at=at)
    return mine


def leave(sign_up: SignUp, reason: Step.Reason, *, at: datetime) -> None:
    """Let somebody go and the place go on; the occurrence is held by the caller."""
    take_step(sign_up, State.CANCELLED, reason, at=at)
    fill_places(occurrence=sign_up.occurrence, at=at)


def expire_offers(*, at: datetime) -> None:
    """Let offers that nobody answered go on, and whatever place is free to somebody who waits."""
    for pk in to_be_filled(at=at):
        with held(pk) as occurrence:
            for sign_up in occurrence.sign_ups.overdue(at=at):
                take_step(sign_up, State.CANCELLED, Step.Reason.EXPIRED, at=at)
            fill_places(occurrence=occurrence, at=at)
