"""What people do with their own sign-up; doing it twice is doing it once."""

from datetime import datetime
from functools import partial

from intranet.people.models import User
from training.schedule.models import Occurrence, WantedRole
from training.signups.checks import SIGNING_UP, check_may_cancel, check_offered
from training.signups.filling import fill_places
from training.signups.holding import held
from training.signups.joining import join
from training.signups.leaving import go, held_as_stored
from training.signups.models import SignUp, State, Step, Way
from training.signups.queries import to_be_filled, wish_of
from training.signups.steps import take_step


def sign_up(
    *,
    occurrence: Occurrence,
    person: User,
    way: Way = Way.ROOM,
    role: WantedRole | None = None,
    needs: str = "",
    early_key: str = "",
    at: datetime,
) -> SignUp:
    """Give the person a place, or a number on the waiting list. Raises CannotSignUp."""
    return join(
        partial(wish_of, person),
        Step.Reason.SIGNED_UP,
        occurrence=occurrence.pk,
        checks=SIGNING_UP,
        at=at,
        department=person.department,
        way=way,
        role=role,
        needs=needs,
        early_key=early_key,
    )


def accept(*, sign_up: SignUp, at: datetime) -> SignUp:
    """Take the offered place for good. Raises CannotSignUp."""
    with held_as_stored(sign_up) as mine:
        if mine.state != State.CONFIRMED:
            check_offered(mine, at)
            take_step(mine, State.CONFIRMED, Step.Reason.ACCEPTED, at=at)
    return mine


def decline(*, sign_up: SignUp, at: datetime) -> SignUp:
    """Leave the offered place to the next. Raises CannotSignUp."""
    return go(sign_up, Step.Reason.DECLINED, check_offered, at=at)


def cancel(*, sign_up: SignUp, at: datetime) -> SignUp:
    """Give the place back, or leave the waiting list. Raises CannotSignUp."""
    return go(sign_up, Step.Reason.CANCELLED, check_may_cancel, at=at)


def expire_offers(*, at: datetime) -> None:
    """Let offers that nobody answered go on, and whatever place is free to somebody who waits."""
    for pk in to_be_filled(at=at):
        with held(pk) as occurrence:
            for sign_up in occurrence.sign_ups.overdue(at=at):
                take_step(sign_up, State.CANCELLED, Step.Reason.EXPIRED, at=at)
            fill_places(occurrence=occurrence, at=at)
