"""Reads of the start page."""

from datetime import datetime

from django.db.models import Min
from wagtail.models import Locale, Page

from intranet.home.models import Alert, Pin, StartPage, TextPage


def placed_pages(start: StartPage, *, at: datetime) -> list[tuple[Pin, Page]]:
    """Return the cards of the moment and the pages they lead to; of two in a slot, the one placed last."""
    pins = {pin.slot: pin for pin in start.pins.placed(at=at)}
    pages = readable_pages([pin.page_id for pin in pins.values()])
    return [(pin, pages[pin.page_id]) for pin in pins.values() if pin.page_id in pages]


def readable_pages(pks: list[int]) -> dict[int, Page]:
    """Return those of the pages that everybody may read, as what they are."""
    return {page.pk: page for page in Page.objects.filter(pk__in=pks).live().public().specific()}


def alert_now(*, at: datetime) -> Alert | None:
    """Return the gravest thing that must be said on every page now."""
    return Alert.objects.active(at=at).first()


def next_change(*, at: datetime) -> datetime | None:
    """Return when a card or an alert comes or goes next: until then pages stay as they are."""
    moments = [
        queryset.filter(**{f"{edge}__gt": at}).aggregate(next=Min(edge))["next"]
        for queryset in (Alert.objects, Pin.objects)
        for edge in ("starts_at", "ends_at")
    ]
    return min((moment for moment in moments if moment), default=None)


def footer_pages(language: str) -> list[TextPage]:
    """Return the plain pages that stand at the foot of each page, in the editors' order."""
    pages = TextPage.objects.live().public().in_menu()
    return list(pages.filter(locale=Locale.objects.get_for_language(language)).order_by("path"))
