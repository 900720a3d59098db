"""The way from a page to the same page in the other language."""

from dataclasses import dataclass

from django.conf import settings
from django.urls import translate_url
from django.utils import translation
from wagtail.models import Page

from intranet.home.readable import readable


@dataclass(frozen=True)
class OtherLanguage:
    code: str
    name: str
    url: str


def other_languages(path: str, page: Page | None) -> list[OtherLanguage]:
    """Return where each other language goes on: at the page's twin, else at its start page."""
    current = translation.get_language()
    twins = translations(page) if page else {}
    return [
        OtherLanguage(code, name, twins.get(code) or start_url(code) if page else translate_url(path, code))
        for code, name in settings.LANGUAGES
        if code != current
    ]


def translations(page: Page) -> dict[str, str]:
    """Return the address of the page in other languages; a page that has looked already says so."""
    twins = getattr(page, "readable_twins", None)
    if twins is None:
        twins = readable(page.get_translations()).select_related("locale")
    return {twin.locale.language_code: twin.url for twin in twins}


def start_url(code: str) -> str:
    return "/" if code == settings.LANGUAGE_CODE else f"/{code}/"
