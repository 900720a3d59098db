"""When people are reminded, a week and a day before, and thanked: in the morning of a working day."""

from datetime import datetime, timedelta

from training.reminders.models import Kind
from training.schedule.models import Occurrence
from training.schedule.working_time import (
    BERLIN,
    hours_of,
    is_working_time,
    last_working_day,
    next_working_day,
)

DAYS = {Kind.WEEK: 7, Kind.DAY: 1}
LATEST_THANKS = timedelta(days=3)
EARLIEST = timedelta(days=15)  # a week, and the longest row of days on which nobody works


def moment(kind: Kind, starts_at: datetime) -> datetime:
    """Return when the working day begins on which the reminder leaves; a Monday's leaves on Friday."""
    target = starts_at.astimezone(BERLIN).date() - timedelta(days=DAYS[kind])
    opens, _ = hours_of(last_working_day(target))
    return opens


def morning_after(ends_at: datetime) -> datetime:
    """Return when the first working day after the date begins."""
    opens, _ = hours_of(next_working_day(ends_at.astimezone(BERLIN).date() + timedelta(days=1)))
    return opens


def due(occurrence: Occurrence, *, at: datetime) -> Kind | None:
    """Return what may leave now: no reminder for who has just heard of a change, no thanks that come late."""
    if not is_working_time(at) or occurrence.state == Occurrence.State.CALLED_OFF:
        return None
    after = morning_after(occurrence.ends_at)
    if after <= at < after + LATEST_THANKS:
        return Kind.THANKS
    for kind in (Kind.DAY, Kind.WEEK):
        since = moment(kind, occurrence.starts_at)
        if since <= at < occurrence.starts_at:
            return kind if occurrence.changed_at < since else None
    return None
