"""What the pages of the outbox read."""

from django.db.models import Count, Q, QuerySet

from training.outbox.models import Delivery, Letter
from training.schedule.models import Occurrence


def letters_of(occurrence: Occurrence) -> QuerySet[Letter]:
    """Return all letters of a date with the number of deliveries and of those that have left; one query."""
    sent = Count("deliveries", filter=Q(deliveries__state=Delivery.State.SENT))
    return Letter.objects.filter(occurrence=occurrence).annotate(all=Count("deliveries"), sent=sent)


def letter_of(occurrence: Occurrence, pk: int) -> Letter | None:
    found = letters_of(occurrence).filter(pk=pk).first()
    if found:
        found.occurrence = occurrence
    return found
