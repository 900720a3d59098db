"""What stands around every page: the same everywhere, so it is read once per content version."""

from dataclasses import dataclass
from functools import partial
from typing import cast

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest
from django.utils import timezone, translation

from intranet.home.models import Alert
from intranet.home.navigation import Link
from intranet.home.queries import alerts_ahead, footer_pages
from intranet.pagecache.handing import version_of
from intranet.pagecache.sharing import LONGEST

PROCESS = "process"  # a page must also be made while Redis is gone


@dataclass(frozen=True)
class Frame:
    """The alerts of now and later, the gravest first, and the plain pages at the foot."""

    alerts: list[Alert]
    footer: list[Link]


def frame_of(request: HttpRequest) -> Frame:
    """Return the frame in the current language; what was changed past the code is seen after LONGEST."""
    language = translation.get_language() or settings.LANGUAGE_CODE
    key = f"frame:{language}:{version_of(request)}"
    return cast(Frame, caches[PROCESS].get_or_set(key, partial(read_frame, language), LONGEST))


def read_frame(language: str) -> Frame:
    pages = [Link(page.title, page.url) for page in footer_pages(language)]
    return Frame(alerts_ahead(at=timezone.now()), pages)
