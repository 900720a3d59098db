"""What the calendar brings to the start page: the next dates."""

from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse

from intranet.home.areas import Moment
from training.schedule.models import Occurrence
from training.schedule.wording import language_of_texts, where

MOST = 4


@dataclass(frozen=True)
class NextDate:
    """One date; ``lang`` is the language of its title where the page speaks another one."""

    title: str
    url: str
    starts: datetime
    place: str
    lang: str


@dataclass(frozen=True)
class NextDates:
    """The next dates, where all of them are, and when the first of them begins."""

    dates: list[NextDate]
    url: str
    good_until: datetime | None


def next_dates(moment: Moment) -> NextDates:
    """Return what begins next and takes place; one query."""
    ahead = Occurrence.objects.published().for_lists().filter(starts_at__gt=moment.at)
    sure = ahead.exclude(state=Occurrence.State.CALLED_OFF).order_by("starts_at", "pk")
    dates = [date_of(occurrence) for occurrence in sure[:MOST]]
    return NextDates(dates, reverse("calendar"), next((date.starts for date in dates), None))


def date_of(occurrence: Occurrence) -> NextDate:
    return NextDate(
        title=occurrence.event.title,
        url=occurrence.get_absolute_url(),
        starts=occurrence.starts_at,
        place=where(occurrence),
        lang=language_of_texts(),
    )
