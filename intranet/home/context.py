"""What every page of the house shows besides its own content; the same for everybody."""

from datetime import datetime
from functools import cache, partial
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.functional import SimpleLazyObject

from intranet.home.frame import Frame, frame_of
from intranet.home.languages import start_url
from intranet.home.models import Alert
from intranet.home.navigation import MenuItem, footer_menu, link_items, main_menu
from intranet.home.periods import next_edge, running
from intranet.pagecache.sharing import good_until


def site(request: HttpRequest) -> dict[str, Any]:
    """Return the city, the menus and what must be said everywhere; pages that don't ask cost nothing."""
    frame = cache(partial(frame_of, request))
    return {
        "city": settings.CITY_NAME,
        "is_demo": settings.DEMO,
        "contact_email": settings.CONTACT_EMAIL,
        "home_url": home_url(),
        "quiet_url": reverse("sign-in-at-desk") if settings.REMOTE_USER_HEADER else "",
        "navigation": SimpleLazyObject(lambda: main_menu.on(request.path)),
        "footer_links": SimpleLazyObject(lambda: footer(frame(), request.path)),
        "alert": SimpleLazyObject(lambda: alert(request, frame(), at=timezone.now())),
    }


def alert(request: HttpRequest, frame: Frame, *, at: datetime) -> Alert | None:
    """Return the gravest thing to be said now; the page is good until that changes."""
    good_until(request, next_edge(frame.alerts, at=at))
    return next(iter(running(frame.alerts, at=at)), None)


def footer(frame: Frame, path: str) -> list[MenuItem]:
    """Return the plain pages of the house, then what its parts add."""
    return link_items(frame.footer, path) + footer_menu.on(path)


def home_url() -> str:
    """Return where the start page of the current language stands."""
    return start_url(translation.get_language() or settings.LANGUAGE_CODE)
