"""How somebody leaves, whoever asks for it, and the place goes on."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from training.signups.checks import Check
from training.signups.filling import fill_places
from training.signups.holding import held
from training.signups.models import SignUp, State, Step
from training.signups.steps import take_step


@contextmanager
def held_as_stored(sign_up: SignUp) -> Iterator[SignUp]:
    """Hold the occurrence and tell how the sign-up stands now. Raises CannotSignUp."""
    with held(sign_up.occurrence_id) as occurrence:
        yield occurrence.sign_ups.get(pk=sign_up.pk)


def go(sign_up: SignUp, reason: Step.Reason, *checks: Check, at: datetime) -> SignUp:
    """Let somebody go whom the checks let go; going twice is going once. Raises CannotSignUp."""
    with held_as_stored(sign_up) as mine:
        if mine.state != State.CANCELLED:
            for check in checks:
                check(mine, at)
            leave(mine, reason, at=at)
    return mine


def leave(sign_up: SignUp, reason: Step.Reason, *, at: datetime) -> None:
    """Let somebody go and the place go on; the occurrence is held by the caller."""
    take_step(sign_up, State.CANCELLED, reason, at=at)
    fill_places(occurrence=sign_up.occurrence, at=at)
