"""Reads of the start page."""

from datetime import datetime

from wagtail.models import Page

from intranet.home.models import Alert, Pin, TextPage
from intranet.home.readable import readable


def pinned_pages(pins: list[Pin]) -> list[tuple[Pin, Page]]:
    """Return the cards and the readable pages they lead to; of two in a slot, the one placed last."""
    by_slot = {pin.slot: pin for pin in sorted(pins, key=lambda pin: (pin.slot, pin.starts_at))}
    pages = readable_pages([pin.page_id for pin in by_slot.values()])
    return [(pin, pages[pin.page_id]) for pin in by_slot.values() if pin.page_id in pages]


def readable_pages(pks: list[int]) -> dict[int, Page]:
    """Return those of the pages that everybody may read, as what they are."""
    return {page.pk: page for page in readable(Page.objects.filter(pk__in=pks)).specific()}


def alerts_ahead(*, at: datetime) -> list[Alert]:
    """Return what must be said on every page now or later, the gravest first."""
    return list(Alert.objects.filter(ends_at__gt=at).order_by("-level", "-starts_at"))


def footer_pages(language: str) -> list[TextPage]:
    """Return the plain pages that stand at the foot of each page, in the editors' order."""
    pages = readable(TextPage.objects.in_menu()).defer_streamfields()
    return list(pages.filter(locale__language_code=language).order_by("path"))
