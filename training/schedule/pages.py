"""What the pages of one event and of one of its dates show."""

from datetime import datetime
from typing import Any

from django.utils.formats import date_format

from intranet.home.trail import Step
from training.schedule.facts import facts_of_event, facts_of_occurrence
from training.schedule.frame import trail
from training.schedule.models import Event, Occurrence
from training.schedule.parts import AT_THE_END, AT_THE_TOP, parts
from training.schedule.queries import readable
from training.schedule.rows import row
from training.schedule.standing import is_off, is_over, standing
from training.schedule.wording import day_of, language_of_texts, when, where

MOST_OTHERS = 5


def occurrence_context(occurrence: Occurrence, *, at: datetime) -> dict[str, Any]:
    """Return what the page of one date shows; the link to take part online is not among it."""
    event = occurrence.event
    return {
        "occurrence": occurrence,
        "event": event,
        "when": when(occurrence),
        "where": where(occurrence),
        "standing": standing(occurrence, at=at),
        "is_over": is_over(occurrence, at),
        "is_off": is_off(occurrence),
        "facts": facts_of_occurrence(occurrence, at=at),
        "top_parts": parts.of(occurrence, at=at, orders=AT_THE_TOP),
        "end_parts": parts.of(occurrence, at=at, orders=AT_THE_END),
        "others": other_dates(occurrence, at),
        "trail": [
            *trail(),
            Step(event.title, event.get_absolute_url()),
            Step(day_of(occurrence.starts_at), ""),
        ],
        "words_lang": language_of_texts(),
    }


def other_dates(occurrence: Occurrence, at: datetime) -> list[Step]:
    """Return the next dates of the same event."""
    same = readable().upcoming(at=at).filter(event=occurrence.event_id).exclude(pk=occurrence.pk)
    return [Step(when(each), each.get_absolute_url()) for each in same[:MOST_OTHERS]]


def event_context(event: Event, *, at: datetime) -> dict[str, Any]:
    """Return what the page of an event shows: what it is about, and all its dates."""
    dates = list(readable().filter(event=event).order_by("starts_at", "pk"))
    return {
        "event": event,
        "facts": facts_of_event(event),
        "roles": list(event.wanted_roles.all()),
        "services": [line.strip() for line in event.services.splitlines() if line.strip()],
        "go": date_format(event.go_given_on, "d.m.Y") if event.go_given_on else "",
        "ahead": [row(each, at) for each in dates if not is_over(each, at)],
        "over": [row(each, at) for each in reversed(dates) if is_over(each, at)],
        "trail": trail(event.title),
        "words_lang": language_of_texts(),
    }
