"""Whether there is something to be said to somebody, and what it is."""

from datetime import datetime

from training.invitations.models import Invitation, Method
from training.signups.models import SignUp, State, Step
from training.signups.queries import last_reason

UNASKED = [Step.Reason.EXPIRED, Step.Reason.REMOVED, Step.Reason.SHIFTED_AWAY, Step.Reason.CALLED_OFF]


def what(sign_up: SignUp) -> str:
    """Return what a letter says, in short: while it stays the same, nobody is told again."""
    if sign_up.state == State.CANCELLED:
        return State.CANCELLED.value
    until = sign_up.offered_until.isoformat() if sign_up.offered_until else ""
    return f"{sign_up.state} {until} {sign_up.occurrence.sequence}"


def method_after(invitation: Invitation, sign_up: SignUp) -> Method | None:
    """Return what the calendar has to do: who has a place has the entry, who lost it has it no longer."""
    if sign_up.state == State.CONFIRMED:
        return Method.REQUEST
    return Method.CANCEL if invitation.method == Method.REQUEST else None


def is_worth_a_letter(sign_up: SignUp, method: Method | None) -> bool:
    """Whether it isn't only what they have just done themselves, with nothing for a calendar."""
    if method is not None or sign_up.state in (State.WAITING, State.OFFERED):
        return True
    return sign_up.state == State.CANCELLED and last_reason(sign_up) in UNASKED


def is_too_late(sign_up: SignUp, at: datetime) -> bool:
    return sign_up.occurrence.ends_at <= at
