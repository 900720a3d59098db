"""When people are reminded: in the morning of a working day, a week and a day before."""

from datetime import datetime, timedelta

from training.reminders.models import Kind
from training.schedule.models import Occurrence
from training.schedule.working_time import BERLIN, hours_of, is_working_time, last_working_day

DAYS = {Kind.WEEK: 7, Kind.DAY: 1}
EARLIEST = timedelta(days=15)  # a week, and the longest row of days on which nobody works


def moment(kind: Kind, starts_at: datetime) -> datetime:
    """Return when the working day begins on which the reminder leaves; a Monday's leaves on Friday."""
    target = starts_at.astimezone(BERLIN).date() - timedelta(days=DAYS[kind])
    opens, _ = hours_of(last_working_day(target))
    return opens


def due(occurrence: Occurrence, *, at: datetime) -> Kind | None:
    """Return which reminder may leave now; none for who has just heard of a change."""
    if not is_working_time(at) or occurrence.state == Occurrence.State.CALLED_OFF:
        return None
    for kind in (Kind.DAY, Kind.WEEK):
        since = moment(kind, occurrence.starts_at)
        if since <= at < occurrence.starts_at:
            return kind if occurrence.changed_at < since else None
    return None
