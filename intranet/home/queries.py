"""Reads of the start page."""

from datetime import datetime

from intranet.home.models import Alert, StartPage, TextPage
from intranet.home.readable import readable


def start_page(language: str) -> StartPage | None:
    """Return the start page in the language."""
    pages = readable(StartPage.objects.filter(locale__language_code=language))
    page: StartPage | None = pages.select_related("locale").first()
    return page


def alerts_ahead(*, at: datetime) -> list[Alert]:
    """Return what must be said on every page now or later, the gravest first."""
    return list(Alert.objects.filter(ends_at__gt=at).order_by("-level", "-starts_at"))


def footer_pages(language: str) -> list[TextPage]:
    """Return the plain pages that stand at the foot of each page, in the editors' order."""
    pages = readable(TextPage.objects.in_menu()).defer_streamfields()
    return list(pages.filter(locale__language_code=language).order_by("path"))
