"""What becomes of the sign-ups when their occurrence changes."""

from datetime import datetime
from typing import Any

from training.schedule.models import Occurrence
from training.signups.filling import fill_places
from training.signups.holding import held
from training.signups.models import SignUp, State, Step
from training.signups.steps import take_step


def follow_occurrence(sender: Any, occurrence: Occurrence, at: datetime, **kwargs: Any) -> None:
    """Fill new places, end offers no later than the new start, or let everybody go when it is called off."""
    with held(occurrence.pk) as changed:
        if changed.state == Occurrence.State.CALLED_OFF:
            release_all(changed, at=at)
        else:
            late = changed.sign_ups.filter(state=State.OFFERED, offered_until__gt=changed.starts_at)
            late.update(offered_until=changed.starts_at)
        fill_places(occurrence=changed, at=at)


def release_all(occurrence: Occurrence, *, at: datetime) -> None:
    everybody: list[SignUp] = list(occurrence.sign_ups.queued())
    for sign_up in everybody:
        take_step(sign_up, State.CANCELLED, Step.Reason.CALLED_OFF, at=at)
