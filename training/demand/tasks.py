"""What the clock and the mail do with wishes."""

from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation
from django_tasks import task

from intranet.jobs.recovery import retried
from training.demand.forgetting import forget
from training.demand.letters import reminder
from training.demand.offering import fulfil, offer
from training.demand.queries import waiting


@retried
@task()
def tell_first(contact_pk: int, occurrence_pk: int) -> None:
    """Offer the date to one address; the job knows it by its number only."""
    with translation.override(settings.LANGUAGE_CODE):
        offer(contact_pk=contact_pk, occurrence_pk=occurrence_pk)


def offer_dates(event_pk: int) -> None:
    """Keep the first date of what was wished for free, and write to those who hear first."""
    with transaction.atomic():
        date, contacts = fulfil(event_pk=event_pk, at=timezone.now())
        for contact in contacts:
            tell_first.enqueue(contact, date)


@task()
def remind_unit() -> None:
    """Tell the unit that wishes wait to be let through."""
    number = waiting()
    if number:
        with translation.override(settings.LANGUAGE_CODE):
            reminder(number).send()


@task()
def forget_wishers() -> None:
    """Delete what was only needed to offer a date."""
    forget(at=timezone.now())
