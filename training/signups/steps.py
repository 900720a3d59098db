"""Everything that happens to a sign-up is a step: it changes the state, leaves its reason and is told."""

from datetime import datetime

from training.signups.models import HOLDING, QUEUED, Place, SignUp, State, Step
from training.signups.signals import sign_up_changed


def take_step(
    sign_up: SignUp,
    state: State,
    reason: Step.Reason,
    *,
    at: datetime,
    place: Place | None = None,
    until: datetime | None = None,
) -> Step:
    """Bring the sign-up into the state; the place is given along, kept, or becomes free."""
    sign_up.state, sign_up.offered_until = state, until
    if place is not None or state not in HOLDING:
        sign_up.place = place
    if state not in QUEUED:
        sign_up.number = None
    sign_up.save()
    step = Step.objects.create(sign_up=sign_up, at=at, state=state, reason=reason)
    sign_up_changed.send(SignUp, sign_up=sign_up, step=step)
    return step
