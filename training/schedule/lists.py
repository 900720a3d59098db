"""What the lists of the calendar show: what is to come, and what is over."""

from datetime import datetime
from typing import Any

from django.core.paginator import Paginator
from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from training.schedule.filters import Filters
from training.schedule.frame import WITHOUT_FREE, filters_of, frame
from training.schedule.models import OccurrenceQuerySet
from training.schedule.queries import readable
from training.schedule.rows import by_month, by_week

PAGE_SIZE = 20


def upcoming_context(query: QueryDict, *, at: datetime) -> dict[str, Any]:
    """Return the dates to come, week by week."""
    filters = filters_of(query)
    page = paged(filters.apply(readable().upcoming(at=at), at=at), filters, query)
    around = frame(filters, "list", reverse("calendar"), at=at)
    return {**around, **page, "groups": by_week(page["pages"], at=at)}


def past_context(query: QueryDict, *, at: datetime) -> dict[str, Any]:
    """Return what is over, the latest first, month by month."""
    filters = filters_of(query, names=WITHOUT_FREE)
    page = paged(filters.apply(readable().past(at=at), at=at), filters, query)
    around = frame(filters, "past", reverse("calendar-past"), at=at, title=_("Vergangene Termine"))
    return {**around, **page, "groups": by_month(page["pages"], at=at)}


def paged(occurrences: OccurrenceQuerySet, filters: Filters, query: QueryDict) -> dict[str, Any]:
    """Return the page that the address asks for, the nearest one or the first."""
    pages = Paginator(occurrences, PAGE_SIZE).get_page(query.get("page"))
    kept = filters.query().removeprefix("?")
    return {
        "pages": pages,
        "numbers": list(pages.paginator.get_elided_page_range(pages.number)),
        "kept": f"{kept}&" if kept else "",
    }
