"""What a reader should know about the version on the page."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from news.articles.twins import TwinStatus
from news.articles.versions import Version

if TYPE_CHECKING:
    from news.articles.models import Article


@dataclass(frozen=True)
class Hint:
    title: str
    text: str


def hint_on(article: "Article", version: Version, source: "Article | None") -> Hint | None:
    """Return what to say above the version; ``source`` is what the article translates."""
    if version == Version.PLAIN and article.plain_status == TwinStatus.OUTDATED:
        return outdated_twin()
    if version == Version.EASY:
        return checked(article)
    if source and article.translation_status(source) == TwinStatus.OUTDATED:
        return outdated_translation()
    return None


def outdated_twin() -> Hint:
    return Hint(
        _("Diese Fassung ist älter als das Original"),
        _("Der Beitrag wurde seitdem geändert. Im Zweifel gilt, was dort steht."),
    )


def outdated_translation() -> Hint:
    return Hint(
        _("Diese Übersetzung ist älter als das Original"),
        _("Der deutsche Beitrag wurde seitdem geändert. Im Zweifel gilt, was dort steht."),
    )


def checked(article: "Article") -> Hint:
    day = date_format(article.easy_checked_on, "d.m.Y") if article.easy_checked_on else ""
    return Hint(
        _("Text in Leichter Sprache"),
        _("Geprüft von %(who)s am %(day)s.") % {"who": article.easy_checked_by, "day": day},
    )
