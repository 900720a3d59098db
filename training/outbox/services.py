"""Writing to those who come or wait: nothing leaves unless somebody released it, nothing leaves twice."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from training.outbox.checks import CannotRelease, check_is_draft, check_reaches_somebody, check_was_read
from training.outbox.mails import mail_for
from training.outbox.models import Delivery, Letter
from training.outbox.signals import letter_released
from training.schedule.models import Occurrence

Stage = Delivery.State


def write(*, occurrence: Occurrence, subject: str, text: str, states: Sequence[str]) -> Letter:
    """Put a draft into the outbox."""
    return Letter.objects.create(occurrence=occurrence, subject=subject, text=text, states=list(states))


@transaction.atomic
def rewrite(*, letter: Letter, subject: str, text: str, states: Sequence[str]) -> Letter:
    """Change a draft. Raises CannotRelease once it is released."""
    stored = held(letter)
    check_is_draft(stored)
    stored.subject, stored.text, stored.states = subject, text, list(states)
    stored.save()
    return stored


@transaction.atomic
def discard(*, letter: Letter) -> None:
    """Throw a draft away. Raises CannotRelease once it is released."""
    stored = held(letter)
    check_is_draft(stored)
    stored.delete()


@transaction.atomic
def release(*, letter: Letter, version: str, at: datetime) -> Letter:
    """Let the letter go to all who stand so now; releasing twice is releasing once. Raises CannotRelease."""
    stored = held(letter)
    check_was_read(stored, version)
    if stored.released_at is not None:
        return stored
    check_reaches_somebody(stored)
    stored.released_at = at
    stored.save(update_fields=["released_at"])
    Delivery.objects.bulk_create(Delivery(letter=stored, sign_up=one) for one in stored.recipients())
    transaction.on_commit(partial(letter_released.send, Letter, letter=stored), robust=True)
    return stored


def held(letter: Letter) -> Letter:
    """Lock the letter: who changes it and who releases it come one after the other. Raises CannotRelease."""
    stored = Letter.objects.select_for_update(of=("self",)).filter(pk=letter.pk).first()
    if stored is None:
        raise CannotRelease(_("Diese E-Mail gibt es nicht mehr."))
    return stored


def deliver(*, pk: int) -> None:
    """Send one mail, unless it has left or its reader has; what the server refused may be tried again."""
    delivery = claimed(pk)
    if delivery is None:
        return
    try:
        mail_for(delivery).send()
    except Exception:
        Delivery.objects.filter(pk=pk).update(state=Stage.READY)
        raise
    Delivery.objects.filter(pk=pk).update(state=Stage.SENT)


def claimed(pk: int) -> Delivery | None:
    """Return the delivery to the first who asks for it; those who left meanwhile get nothing."""
    whole = Delivery.objects.select_related(
        "letter__occurrence__event__unit", "letter__occurrence__room", "sign_up__person"
    )
    delivery = whole.filter(pk=pk).first()
    if delivery is None:
        return None
    if not delivery.letter.recipients().filter(pk=delivery.sign_up_id).exists():
        Delivery.objects.filter(pk=pk, state=Stage.READY).delete()
        return None
    delivery.sign_up.occurrence = delivery.letter.occurrence
    is_mine = Delivery.objects.filter(pk=pk, state=Stage.READY).update(state=Stage.LEAVING)
    return delivery if is_mine else None


def forget(*, at: datetime) -> None:
    """Delete letters some time after they left, and drafts so long after their date."""
    since = at - timedelta(days=settings.LETTERS_KEPT_DAYS)
    Letter.objects.filter(released_at__lte=since).delete()
    Letter.objects.filter(released_at=None, occurrence__ends_at__lte=since).delete()
