"""Figures are written once, before the first letter of their quarter is deleted, and never again."""

from datetime import datetime

from django.db import transaction

from feedback.box.words import Audience, Kind
from feedback.outcomes.models import FEWEST, QuarterFigure
from feedback.outcomes.quarters import Quarter
from feedback.outcomes.queries import counted, frozen_quarters


def freeze_due(*, at: datetime) -> list[Quarter]:
    """Freeze what is over since the last time. A quarter without letters too: to leave it out would tell."""
    last = Quarter.last_over(at=at)
    known = frozen_quarters()
    quarter, done = known[0].following() if known else last, []
    while quarter <= last:
        freeze(quarter)
        done.append(quarter)
        quarter = quarter.following()
    return done


@transaction.atomic
def freeze(quarter: Quarter) -> None:
    """Keep of a quarter what may be shown. What is frozen stays as it is."""
    numbers = counted(quarter)
    for audience in Audience:
        for kind in Kind:
            number = numbers[audience, kind]
            QuarterFigure.objects.get_or_create(
                quarter=quarter.name,
                audience=audience,
                kind=kind,
                defaults={"shown": number if number >= FEWEST else None},
            )
