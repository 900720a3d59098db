"""The one place where places are given: strictly in the order of the queue."""

from datetime import datetime

from training.schedule.models import Occurrence
from training.schedule.working_time import add_working_hours
from training.signups.models import Place, SignUp, State, Step
from training.signups.place_rows import arrange, free_rows
from training.signups.queries import last_number
from training.signups.quotas import Quotas
from training.signups.steps import take_step

HOURS_TO_ANSWER = 8  # working hours


def fill_places(*, occurrence: Occurrence, at: datetime) -> None:
    """Offer each free place to the first who waits and may have it; the occurrence is held by the caller.

    Skipped are only those whose department or role is full, or whose way has no free place.
    """
    offer(turns(occurrence), at=at)


def line_up(sign_up: SignUp, reason: Step.Reason, *, at: datetime, before: int | None = None) -> None:
    """Put the sign-up into the queue, and give it a place at once where one is free and nobody else's turn.

    It stands at the end, or gets the number of somebody who asked later and has made room.
    """
    occurrence = sign_up.occurrence
    sign_up.number = before or last_number(occurrence) + 1
    sign_up.state = State.WAITING
    sign_up.save()
    given = turns(occurrence)
    place = given.pop(sign_up, None)
    offer(given, at=at)
    if place is not None:
        take_step(sign_up, State.CONFIRMED, reason, at=at, place=place)
    else:
        waits = Step.Reason.QUEUED if reason == Step.Reason.SIGNED_UP else reason
        take_step(sign_up, State.WAITING, waits, at=at)


def turns(occurrence: Occurrence) -> dict[SignUp, Place]:
    """Return whose turn it is, and for which of the free places."""
    arrange(occurrence)
    free = free_rows(occurrence)
    if not free:
        return {}
    quotas, found = Quotas(occurrence), {}
    for sign_up in occurrence.sign_ups.waiting():
        if free[sign_up.way] and quotas.allow(sign_up):
            quotas.count(sign_up)
            found[sign_up] = free[sign_up.way].pop(0)
    return found


def offer(given: dict[SignUp, Place], *, at: datetime) -> None:
    """Let those decide whose turn it is; once it has begun nobody has the time to answer."""
    for sign_up, place in given.items():
        occurrence = sign_up.occurrence
        if at < occurrence.starts_at and occurrence.state != Occurrence.State.CALLED_OFF:
            until = min(add_working_hours(at, HOURS_TO_ANSWER), occurrence.starts_at)
            take_step(sign_up, State.OFFERED, Step.Reason.OFFERED, at=at, place=place, until=until)
