"""What the invitations add to the house."""

from datetime import datetime
from functools import partial
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from training.invitations.letters import words_if_called_off
from training.invitations.tasks import tell_all, tell_one
from training.schedule.head_links import HeadLink, head_links
from training.schedule.models import Occurrence
from training.schedule.parts import Part, parts
from training.schedule.signals import occurrence_changed
from training.schedule.standing import is_off, is_over
from training.signups.models import SignUp
from training.signups.previews import previews
from training.signups.signals import sign_up_changed


def to_take_home(occurrence: Occurrence, at: datetime) -> Occurrence | None:
    """Return the date while somebody could still want it in the own calendar."""
    return None if is_off(occurrence) or is_over(occurrence, at) else occurrence


def when_one_changes(sender: Any, sign_up: SignUp, **kwargs: Any) -> None:
    transaction.on_commit(partial(tell_one.enqueue, sign_up.pk), robust=True)


def when_all_change(sender: Any, occurrence: Occurrence, **kwargs: Any) -> None:
    transaction.on_commit(partial(tell_all.enqueue, occurrence.pk), robust=True)


def connect() -> None:
    previews.by(words_if_called_off)
    sign_up_changed.connect(when_one_changes, dispatch_uid="letters follow sign-ups")
    occurrence_changed.connect(when_all_change, dispatch_uid="letters follow their occurrence")
    parts.register(Part(80, "training/invitations/_take.html", to_take_home))
    head_links.register(HeadLink(_("Abonnieren"), "subscribe", lambda: reverse("feeds"), order=20))
