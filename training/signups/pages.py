"""What the pages of sign-up show."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.urls import reverse
from django.utils.translation import gettext as _

from intranet.home.trail import Step
from intranet.people.models import User
from training.schedule.frame import trail
from training.schedule.models import Occurrence
from training.schedule.wording import day_of, language_of_texts, when, where
from training.signups.forms import GuestForm, SignUpForm
from training.signups.listing import other
from training.signups.models import QUEUED, SignUp
from training.signups.moving import was_called_off
from training.signups.organising import may_organise
from training.signups.queries import dates_to_change_to, sees_link, sign_ups_of
from training.signups.situation import situation
from training.signups.thanks import thanks


def situation_context(wish: SignUp, *, at: datetime) -> dict[str, Any]:
    """Return the sentence and the buttons, and the link to take part while it is time for it."""
    occurrence = wish.occurrence
    return {
        "situation": situation(wish, at=at),
        "sign_up_url": sign_up_url(wish),
        "link": occurrence.link if sees_link(wish, at=at) else "",
        "thanks": thanks.to(wish, at=at),
    }


def sign_up_url(wish: SignUp) -> str:
    """Return where one signs up; whoever came with a key keeps it on the way through the sign-in."""
    occurrence = wish.occurrence
    kept = {"early": wish.early_key} if wish.early_key else {}
    return reverse("sign-up", args=[occurrence.event.slug, occurrence.pk], query=kept)


def page_context(wish: SignUp, reader: User | AnonymousUser, *, at: datetime) -> dict[str, Any]:
    """Return what the page shows to who is signed in, and to who could be a guest."""
    context = situation_context(wish, at=at) | about(wish, at=at)
    asks = context["situation"].asks
    is_guest = not reader.is_authenticated
    return context | {
        "is_guest": is_guest,
        "people_url": people_url(wish.occurrence, reader),
        "form": SignUpForm(wish.occurrence) if asks and not is_guest else None,
        "guest_form": GuestForm(wish.occurrence) if asks and is_guest and settings.GUEST_DOMAINS else None,
    }


def people_url(occurrence: Occurrence, reader: User | AnonymousUser) -> str:
    """Return where those who organise find the list."""
    if not reader.is_authenticated or not may_organise(reader, occurrence):
        return ""
    return reverse("sign-up-people", args=[occurrence.event.slug, occurrence.pk])


def link_context(wish: SignUp, *, at: datetime) -> dict[str, Any]:
    """Return what the page behind a link from a mail shows; whoever has left signs up on the other page."""
    context = situation_context(wish, at=at) | about(wish, at=at)
    return context | {"is_by_link": True, "leads_on": context["situation"].asks}


def about(wish: SignUp, *, at: datetime) -> dict[str, Any]:
    occurrence = wish.occurrence
    may_move = wish.pk is not None and (wish.state in QUEUED or was_called_off(wish))
    return {
        "occurrence": occurrence,
        "event": occurrence.event,
        "when": when(occurrence),
        "where": where(occurrence),
        "steps": wish.steps.all() if wish.pk else [],
        "others": [other(one) for one in dates_to_change_to(occurrence, at=at)] if may_move else [],
        "words_lang": language_of_texts(),
        "trail": [
            *trail(),
            Step(occurrence.event.title, occurrence.event.get_absolute_url()),
            Step(day_of(occurrence.starts_at), occurrence.get_absolute_url()),
            Step(_("Anmeldung"), ""),
        ],
    }


def mine_context(person: User, *, at: datetime) -> dict[str, Any]:
    """Return all dates that somebody is signed up for: what comes, and what is over."""
    rows = [row(one, at) for one in sign_ups_of(person)]
    return {
        "ahead": [one for one in rows if not one["is_over"]],
        "over": [one for one in reversed(rows) if one["is_over"]],
        "trail": trail(_("Meine Termine")),
        "words_lang": language_of_texts(),
    }


def row(sign_up: SignUp, at: datetime) -> dict[str, Any]:
    occurrence = sign_up.occurrence
    return {
        "occurrence": occurrence,
        "state": sign_up.get_state_display(),
        "is_over": occurrence.ends_at <= at,
        "when": when(occurrence),
        "where": where(occurrence),
        "sign_up_url": reverse("sign-up", args=[occurrence.event.slug, occurrence.pk]),
        "link": occurrence.link if sees_link(sign_up, at=at) else "",
        "thanks": thanks.to(sign_up, at=at),
    }
