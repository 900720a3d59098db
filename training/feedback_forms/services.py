"""Saying something about a date, without a name; saying it twice is saying it once."""

from datetime import datetime
from uuid import UUID

from django.db.models import Count

from training.feedback_forms.checks import ANSWERING, FEWEST, OPEN
from training.feedback_forms.models import Answer
from training.schedule.models import Occurrence
from training.signups.holding import held


def answer(
    *, occurrence: Occurrence, key: UUID, useful: int, clear: int, comment: str, at: datetime
) -> Answer:
    """Keep the answer under the key that its form was given. Raises CannotAnswer, CannotSignUp."""
    with held(occurrence.pk) as occurrence:  # answers are counted under this lock
        known = Answer.objects.filter(key=key).first()
        if known is not None:
            return known
        for check in ANSWERING:
            check(occurrence, at)
        return Answer.objects.create(
            key=key, occurrence=occurrence, useful=useful, clear=clear, comment=comment
        )


def forget(*, at: datetime) -> None:
    """Delete the answers of closed forms that nobody will ever read, since they are too few."""
    closed = Occurrence.objects.filter(ends_at__lte=at - OPEN, answers__isnull=False)
    few = closed.annotate(number=Count("answers")).filter(number__lt=FEWEST)
    Answer.objects.filter(occurrence__in=list(few)).delete()
