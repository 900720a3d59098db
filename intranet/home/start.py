"""The start page put together: the lead first, then what is pinned, then what features bring."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from wagtail.models import Page

from intranet.home.areas import Moment, Slot, areas
from intranet.home.models import QuickLink, StartPage
from intranet.home.periods import next_edge, running
from intranet.home.queries import pinned_pages, readable_pages
from intranet.home.teasers import Teaser, teaser_of


@dataclass(frozen=True)
class Card:
    """A pinned page."""

    title: str
    url: str
    text: str


@dataclass(frozen=True)
class Start:
    """All that the start page shows; ``news``, ``dates`` and ``ask`` are pairs of template and content."""

    lead: Teaser | None
    cards: list[Card]
    quick_links: list[QuickLink]
    news: list[tuple[str, Any]]
    dates: list[tuple[str, Any]]
    ask: list[tuple[str, Any]]
    good_until: datetime | None


def build_start(page: StartPage, *, at: datetime) -> Start:
    """Return the start page as it stands at the moment."""
    language = page.locale.language_code
    pins = list(page.pins.filter(ends_at__gt=at))
    pinned = pinned_pages(running(pins, at=at))
    lead = lead_of(page, Moment(at, language, frozenset(target.pk for _, target in pinned)))
    shown = frozenset(target.pk for target in [*(target for _, target in pinned), lead] if target)
    moment = Moment(at, language, shown)
    return Start(
        lead=teaser_of(lead) if lead else None,
        cards=[card(pin.label, teaser_of(target)) for pin, target in pinned],
        quick_links=list(page.quick_links.all()),
        good_until=next_edge(pins, at=at),
        **{slot.value: areas.filling(slot, moment) for slot in Slot},
    )


def lead_of(page: StartPage, moment: Moment) -> Page | None:
    """Return the page that editors chose, while everybody may read it, else the newest one."""
    chosen = readable_pages([page.lead_id]).get(page.lead_id) if page.lead_id else None
    return chosen or (areas.newest(moment) if areas.newest else None)


def card(label: str, teaser: Teaser) -> Card:
    return Card(title=label or teaser.title, url=teaser.url, text=teaser.summary)
