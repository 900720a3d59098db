"""What every page of the house shows besides its own content; the same for everybody."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone, translation
from django.utils.functional import SimpleLazyObject

from intranet.home.languages import start_url
from intranet.home.navigation import MenuItem, footer_menu, main_menu, page_items
from intranet.home.queries import alert_now, footer_pages


def site(request: HttpRequest) -> dict[str, Any]:
    """Return the city, the menus and what must be said everywhere; pages that don't ask cost nothing."""
    return {
        "city": settings.CITY_NAME,
        "is_demo": settings.DEMO,
        "home_url": home_url(),
        "navigation": SimpleLazyObject(lambda: main_menu.on(request.path)),
        "footer_links": SimpleLazyObject(lambda: footer(request.path)),
        "alert": SimpleLazyObject(lambda: alert_now(at=timezone.now())),
    }


def footer(path: str) -> list[MenuItem]:
    """Return the plain pages of the house, then what its parts add."""
    pages = footer_pages(translation.get_language() or settings.LANGUAGE_CODE)
    return page_items(pages, path) + footer_menu.on(path)


def home_url() -> str:
    """Return where the start page of the current language stands."""
    return start_url(translation.get_language() or settings.LANGUAGE_CODE)
