"""How many took part, without anybody's name."""

from collections import Counter
from datetime import datetime

from django.db.models import Count, Min

from training.figures.quarters import Quarter
from training.schedule.models import Occurrence
from training.signups.models import SignUp

Counts = Counter[tuple[int | None, str]]


def counted(quarter: Quarter) -> Counts:
    """Return how many of each department had a place at what took place, by kind; one query.

    Guests don't count: they are deleted after a month, and two looks would tell how many there were.
    """
    theirs = SignUp.objects.confirmed().filter(
        person__isnull=False,
        occurrence__ends_at__gte=quarter.begins,
        occurrence__ends_at__lt=quarter.ends,
    )
    took_place = theirs.exclude(occurrence__state=Occurrence.State.CALLED_OFF).order_by()
    rows = took_place.values_list("department", "occurrence__event__kind").annotate(number=Count("pk"))
    return Counter({(department, kind): number for department, kind, number in rows})


def finished_quarters(*, at: datetime) -> list[Quarter]:
    """Return the quarters that are over, the latest first: a running one would tell each who joins."""
    first = Occurrence.objects.aggregate(first=Min("ends_at"))["first"]
    found, quarter = [], Quarter.of(first or at)
    while quarter.ends <= at:
        found.append(quarter)
        quarter = quarter.following()
    return found[::-1]
