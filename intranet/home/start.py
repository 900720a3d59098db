"""The start page put together: the lead first, then what is pinned, then what features bring."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from intranet.home.areas import Moment, Slot, areas, first_end
from intranet.home.models import Pin, QuickLink, StartPage
from intranet.home.periods import next_edge, running
from intranet.home.teasers import Teaser, teasers


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
    placed = by_slot(running(pins, at=at))
    known = teasers.of({pk for pk in (page.lead_id, *(pin.page_id for pin in placed)) if pk})
    cards = {pin.page_id: card(pin.label, known[pin.page_id]) for pin in placed if pin.page_id in known}
    lead = chosen(page.lead_id, known) or areas.newest(Moment(at, language, frozenset(cards)))
    moment = Moment(at, language, frozenset({*cards, *lead}))
    filled = {slot: areas.filling(slot, moment) for slot in Slot}
    ends = (first_end(content for pairs in filled.values() for _, content in pairs), next_edge(pins, at=at))
    return Start(
        lead=next(iter(lead.values()), None),
        cards=list(cards.values()),
        quick_links=list(page.quick_links.all()),
        good_until=min(filter(None, ends), default=None),
        **{slot.value: pairs for slot, pairs in filled.items()},
    )


def by_slot(pins: list[Pin]) -> list[Pin]:
    """Return the cards from slot to slot; of two in a slot, the one placed last."""
    return list({pin.slot: pin for pin in sorted(pins, key=lambda pin: (pin.slot, pin.starts_at))}.values())


def chosen(pk: int | None, known: dict[int, Teaser]) -> dict[int, Teaser]:
    """Return the lead that editors chose, while everybody may read it."""
    return {pk: known[pk]} if pk in known else {}


def card(label: str, teaser: Teaser) -> Card:
    return Card(title=label or teaser.title, url=teaser.url, text=teaser.summary)
