"""Who wished and left an address hears first of a date, and signs up before others can."""

import secrets
from datetime import datetime
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction

from training.demand.deciding import close
from training.demand.letters import offer_letter
from training.demand.models import Contact, EarlyKey, State, Wish
from training.demand.queries import digest_of, first_date
from training.schedule.models import Occurrence
from training.schedule.services import change_occurrence
from training.schedule.working_time import add_working_hours
from training.signups.checks import deadline

BYTES = 24
HOURS_A_DAY = 8


class OfferNotSent(Exception):
    """That the mail server did not take an offer; says what went wrong, and not with whom."""


@transaction.atomic
def fulfil(*, event_pk: int, at: datetime) -> tuple[int, list[int]]:
    """Close the wishes of an event once it has a date; return the date's number and the contacts."""
    wishes = Wish.objects.select_for_update().filter(event=event_pk, state=State.PLANNED).order_by("pk")
    date = first_date(event_pk, at=at) if wishes else None
    if date is None:
        return 0, []
    contacts = list(Contact.objects.filter(wish__in=wishes).order_by("pk").values_list("pk", flat=True))
    for wish in wishes:
        close(wish)
    if contacts:
        keep_free(date, at=at)
    return date.pk, contacts


def keep_free(date: Occurrence, *, at: datetime) -> None:
    """Open the sign-up some working days later to the others, at most half of the time that is left."""
    if not date.needs_sign_up or deadline(date) <= at:
        return
    head_start = add_working_hours(at, HOURS_A_DAY * settings.WISH_HEAD_START_DAYS)
    opens = min(head_start, at + (deadline(date) - at) / 2)
    if date.sign_up_from is None or date.sign_up_from < opens:
        change_occurrence(occurrence=date, at=at, sign_up_from=opens)


@transaction.atomic
def offer(*, contact_pk: int, occurrence_pk: int) -> None:
    """Send the offer and forget the address; who has got it gets no second one. Raises OfferNotSent."""
    contact = Contact.objects.select_for_update().filter(pk=contact_pk).first()
    date = Occurrence.objects.select_related("event__unit", "room").filter(pk=occurrence_pk).first()
    if contact is None or date is None:
        return
    key = give_key(date) if date.needs_sign_up else ""
    send(offer_letter(date, email=contact.email, key=key))
    contact.delete()


def send(letter: EmailMessage) -> None:
    """Send it. Raises OfferNotSent, since the server's own words would leave the address with the job."""
    try:
        letter.send()
    except (SMTPException, OSError) as error:
        raise OfferNotSent(type(error).__name__) from None


def give_key(date: Occurrence) -> str:
    """Return a key that opens the sign-up of the date once; it can't be read from what is stored."""
    key = secrets.token_urlsafe(BYTES)
    EarlyKey.objects.create(occurrence=date, digest=digest_of(key))
    return key


def spend_key(occurrence_pk: int, key: str) -> None:
    """Let the key open nothing any more; called when somebody has signed up with it."""
    EarlyKey.objects.filter(occurrence=occurrence_pk, digest=digest_of(key)).delete()
