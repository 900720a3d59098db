"""The start page and the plain pages of the demo city."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.db import transaction
from wagtail.models import Locale, Page

from intranet.demo.texts import text_only
from intranet.demo.words import read
from intranet.home.models import Alert, Pin, QuickLink, StartPage, TextPage

WORDS = Path(__file__).with_name("demo.toml")
Words = dict[str, Any]


@transaction.atomic
def load_house(at: datetime) -> None:
    """Write the plain pages and arrange the start pages, unless somebody has begun."""
    if TextPage.objects.exists():
        return
    words = read(WORDS)
    german, english = (StartPage.objects.get(locale__language_code=code) for code in ("de", "en"))
    for one in words["page"]:
        page = write(one, german, in_footer=one["in_footer"])
        if "english" in one:
            write(one["english"], english, in_footer=True, translation_key=page.translation_key)
    arrange(german, words, at)
    english.quick_links = [quick_link(one, english.locale) for one in words["english_quick_link"]]
    english.save_revision().publish()
    Alert.objects.bulk_create(alert(one, german.locale, at) for one in words["alert"])


def write(words: Words, start: StartPage, *, in_footer: bool, **more: Any) -> TextPage:
    page = TextPage(
        title=words["title"],
        slug=words["slug"],
        search_description=words["description"],
        body=text_only(words["body"]),
        show_in_menus=in_footer,
        locale=start.locale,
        **more,
    )
    start.add_child(instance=page)
    page.save_revision().publish()
    return page


def arrange(start: StartPage, words: Words, at: datetime) -> None:
    """Choose the lead, pin the cards and lay out the quick links."""
    start.lead = page_named(words["lead"], start.locale)
    start.pins = [pin(one, start.locale, at) for one in words["pin"]]
    start.quick_links = [quick_link(one, start.locale) for one in words["quick_link"]]
    start.save_revision().publish()


def page_named(slug: str, locale: Locale) -> Page:
    return Page.objects.get(slug=slug, locale=locale)


def pin(words: Words, locale: Locale, at: datetime) -> Pin:
    page = page_named(words["page"], locale)
    return Pin(page=page, label=words["label"], slot=words["slot"], **period(words, at))


def quick_link(words: Words, locale: Locale) -> QuickLink:
    url = page_named(words["page"], locale).url
    return QuickLink(title=words["title"], text=words["text"], url=url)


def alert(words: Words, locale: Locale, at: datetime) -> Alert:
    return Alert(
        level=Alert.Level[words["level"]],
        text=words["text"],
        text_en=words["text_en"],
        link=page_named(words["page"], locale).url,
        **period(words, at),
    )


def period(words: Words, at: datetime) -> dict[str, datetime]:
    return {
        "starts_at": at + timedelta(days=words["from_days"]),
        "ends_at": at + timedelta(days=words["to_days"]),
    }
