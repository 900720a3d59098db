"""What stands above every view of the calendar: its name, the ways to look at it, and the filters."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from intranet.home.context import home_url
from intranet.home.trail import Step
from intranet.look.pills import Pill
from training.schedule.filters import Choices, Filters, choices
from training.schedule.head_links import head_links
from training.schedule.wording import language_of_texts

WITHOUT_FREE = ("kind", "field", "level", "where")  # for what is over


def filters_of(query: QueryDict, *, names: tuple[str, ...] = (*WITHOUT_FREE, "free")) -> Filters:
    """Return the filters that the address names; one query."""
    known: Mapping[str, Choices] = choices(get_language() or "")
    return Filters.asked(query, {name: known[name] for name in names})


def frame(filters: Filters, view: str, url: str, *, at: datetime, title: str = "") -> dict[str, Any]:
    """Return what the template knows of everything above the dates."""
    pills = filters.pills(url)
    return {
        "heading": ", ".join([title or _("Kalender"), *filters.titles()]),
        "trail": trail(title) if title else trail(),
        "views": views(filters, view, at),
        "head_links": head_links.shown(),
        "kinds": pills.pop("kind"),
        "filters": list(pills.values()),
        "is_narrowed": any(name != "kind" for name in filters.chosen),
        "unknown": filters.unknown,
        "words_lang": language_of_texts(),
    }


def views(filters: Filters, current: str, at: datetime) -> list[Pill]:
    """Return the ways to look at the calendar; each keeps the filters."""
    month = timezone.localdate(at).replace(day=1)
    ways = {
        "list": (_("Liste"), reverse("calendar")),
        "month": (_("Monat"), reverse("calendar-month", args=[month])),
        "today": (_("Heute"), reverse("calendar-today")),
        "past": (_("Vergangene"), reverse("calendar-past")),
    }
    return [Pill(title, url + filters.query(), name == current) for name, (title, url) in ways.items()]


def trail(*titles: str) -> list[Step]:
    """Return the way from the start page to the calendar and on; only its end has no address."""
    steps = [Step(_("Start"), home_url()), Step(_("Kalender"), reverse("calendar"))]
    return [*steps, *(Step(title, "") for title in titles)]
