"""What happens today: running now, later, and already over."""

from datetime import datetime
from typing import Any

from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from training.schedule.frame import filters_of, frame
from training.schedule.queries import on_days
from training.schedule.rows import Group, row
from training.schedule.standing import is_over, is_running


def today_context(query: QueryDict, *, at: datetime) -> dict[str, Any]:
    """Return the dates of the day as it stands at the moment."""
    filters, today = filters_of(query), timezone.localdate(at)
    found = list(filters.apply(on_days(today, today), at=at))
    running = [row(each, at) for each in found if is_running(each, at)]
    over = [row(each, at) for each in found if is_over(each, at)]
    later = [row(each, at) for each in found if each.starts_at > at]
    groups = [
        Group(_("Läuft gerade"), running),
        Group(_("Später heute"), later),
        Group(_("Schon vorbei"), over),
    ]
    title = f"{_('Heute')}, {date_format(today, 'l, d.m.Y')}"
    return {
        **frame(filters, "today", reverse("calendar-today"), at=at, title=title),
        "groups": [group for group in groups if group.rows],
    }
