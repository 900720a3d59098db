"""How somebody comes into the queue, whoever asks for it."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from training.schedule.models import Occurrence
from training.signups.checks import Check
from training.signups.filling import line_up
from training.signups.holding import held
from training.signups.models import QUEUED, SignUp, Step


def join(
    find: Callable[[Occurrence], SignUp],
    reason: Step.Reason,
    *,
    occurrence: int,
    checks: Iterable[Check],
    at: datetime,
    **said: Any,
) -> SignUp:
    """Hold the occurrence and give a place or a number to whom ``find`` finds there, with all that was said.

    Who stands in the queue already stays there unchanged. Raises CannotSignUp.
    """
    with held(occurrence) as there:
        wish = find(there)
        if wish.state in QUEUED:
            return wish
        for name, value in said.items():
            setattr(wish, name, value)
        wish.asked_at = at
        for check in checks:
            check(wish, at)
        line_up(wish, reason, at=at)
    return wish
