"""What the organisers' list shows."""

from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from intranet.home.trail import Step
from training.schedule.frame import trail
from training.schedule.models import Occurrence
from training.schedule.wording import day_of, when, where
from training.signups.models import SignUp, State


def everybody(occurrence: Occurrence) -> list[SignUp]:
    """Return all who come or wait, in the order of the queue; one query."""
    return list(occurrence.sign_ups.queued().select_related("person", "department", "role"))


def list_context(occurrence: Occurrence, *, at: datetime) -> dict[str, Any]:
    found, event = everybody(occurrence), occurrence.event
    return {
        "occurrence": occurrence,
        "event": event,
        "when": when(occurrence),
        "where": where(occurrence),
        "sign_ups": found,
        "confirmed": sum(one.state == State.CONFIRMED for one in found),
        "waiting": sum(one.state == State.WAITING for one in found),
        "has_begun": occurrence.starts_at <= at,
        "is_planned": occurrence.state == Occurrence.State.PLANNED and at < occurrence.ends_at,
        "is_off": occurrence.state == Occurrence.State.CALLED_OFF,
        "is_over": occurrence.ends_at <= at,
        "csv_url": reverse("sign-up-people-csv", args=[event.slug, occurrence.pk]),
        "trail": [
            *trail(),
            Step(event.title, event.get_absolute_url()),
            Step(day_of(occurrence.starts_at), occurrence.get_absolute_url()),
            Step(_("Teilnehmende"), ""),
        ],
    }
