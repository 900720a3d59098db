"""The versions in which an article is read, and the way from one to the others."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from news.articles.models import Article

PRINT = "drucken"


class Version(StrEnum):
    """What stands in the address behind the article's own."""

    ORIGINAL = ""
    PLAIN = "einfach"
    EASY = "leicht"


NAMES = {
    Version.ORIGINAL: _("Alltagssprache"),
    Version.PLAIN: _("Einfache Sprache"),
    Version.EASY: _("Leichte Sprache"),
}


@dataclass(frozen=True)
class Words:
    """Title, summary and text of one version."""

    title: str
    summary: str
    text: Any


@dataclass(frozen=True)
class VersionLink:
    title: str
    url: str
    current: bool
    icon: str


def version_at(components: Sequence[str]) -> tuple[Version, bool] | None:
    """Return the version that an address names and whether as the sheet to print; None if it names none."""
    is_print = components[-1:] == [PRINT]
    name = "/".join(components[:-1] if is_print else components)
    return (Version(name), is_print) if name in set(Version) else None


def words_of(article: "Article", version: Version) -> Words:
    """Return what the version says; where a twin has no words of its own, the original's title stands."""
    if version == Version.PLAIN:
        return Words(article.plain_title or article.title, article.plain_summary, article.plain_body)
    if version == Version.EASY:
        return Words(article.title, "", article.easy_body)
    return Words(article.title, article.summary, article.body)


def has(article: "Article", version: Version) -> bool:
    """Whether readers may see the version."""
    if version == Version.PLAIN:
        return bool(article.plain_body)
    return article.has_easy if version == Version.EASY else True


def switch(article: "Article", shown: Version) -> list[VersionLink]:
    """Return the versions to choose from; nothing where there is no choice."""
    readable = [version for version in Version if has(article, version)]
    links = [link_to(article, each, current=each == shown) for each in readable]
    return links if len(links) > 1 else []


def link_to(article: "Article", version: Version, *, current: bool) -> VersionLink:
    return VersionLink(str(NAMES[version]), address(article, version), current, "easy" if version else "")


def address(article: "Article", version: Version) -> str:
    return f"{article.url}{version}/" if version else str(article.url)
