"""What the organisers' list shows."""

from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from intranet.home.trail import Step
from training.schedule.frame import trail
from training.schedule.models import Occurrence
from training.schedule.places import free_places, fullness
from training.schedule.wording import day_of, when, where
from training.signups.models import SignUp, State
from training.signups.queries import other_dates


def everybody(occurrence: Occurrence) -> list[SignUp]:
    """Return all who come or wait, in the order of the queue; one query."""
    return list(occurrence.sign_ups.queued().select_related("person", "department", "role"))


def list_context(occurrence: Occurrence, *, at: datetime) -> dict[str, Any]:
    """Return the list, what can be done with it, and the dates to which somebody can be moved."""
    found = everybody(occurrence)
    return {
        **about(occurrence, ""),
        "sign_ups": found,
        "others": [other(one) for one in other_dates(occurrence, at=at)],
        "confirmed": sum(one.state == State.CONFIRMED for one in found),
        "waiting": sum(one.state == State.WAITING for one in found),
        "has_begun": occurrence.starts_at <= at,
        "is_planned": occurrence.state == Occurrence.State.PLANNED and at < occurrence.ends_at,
        "is_off": occurrence.state == Occurrence.State.CALLED_OFF,
        "is_over": occurrence.ends_at <= at,
        "csv_url": reverse("people-csv", args=[occurrence.event.slug, occurrence.pk]),
        "xlsx_url": reverse("people-xlsx", args=[occurrence.event.slug, occurrence.pk]),
    }


def about(occurrence: Occurrence, title: str) -> dict[str, Any]:
    """Return what every page of the organisers says first; those with a title stand below the list."""
    event = occurrence.event
    people_url = reverse("sign-up-people", args=[event.slug, occurrence.pk])
    below = [Step(title, "")] if title else []
    return {
        "occurrence": occurrence,
        "event": event,
        "when": when(occurrence),
        "where": where(occurrence),
        "people_url": people_url,
        "trail": [
            *trail(),
            Step(event.title, event.get_absolute_url()),
            Step(day_of(occurrence.starts_at), occurrence.get_absolute_url()),
            Step(_("Teilnehmende"), people_url if title else ""),
            *below,
        ],
    }


def other(occurrence: Occurrence) -> dict[str, Any]:
    """Return a date as one chooses it, with how full it is; asks for an occurrence ``with_taken``."""
    full = fullness(occurrence.places, free_places(occurrence)).label
    return {"pk": occurrence.pk, "words": f"{when(occurrence)} · {where(occurrence)} · {full}"}
