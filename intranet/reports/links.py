"""The links in published texts: which lead nowhere, and which leave the house."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from django.http import Http404, HttpRequest
from django.urls import Resolver404, resolve
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.documents import get_document_model
from wagtail.models import Page
from wagtail.rich_text.rewriters import FIND_A_TAG, extract_attrs

from intranet.blocks.fields import BodyField
from intranet.blocks.richtext import texts_in
from intranet.home.models import StartPage

Attributes = dict[str, str]


@dataclass(frozen=True)
class Link:
    """A link in a page's text and what is to be said about it."""

    page: Page
    target: str
    finding: str
    is_broken: bool


def questionable_links(pages: Iterable[Page]) -> list[Link]:
    """Return what editors should look at, broken links first; the pages come as what they are."""
    targets = Targets()
    found = [link for page in pages for attrs in links_in(page) if (link := judge(page, attrs, targets))]
    return sorted(found, key=lambda link: (not link.is_broken, link.page.title, link.target))


def links_in(page: Page) -> Iterator[Attributes]:
    """Yield the attributes of each link in the page's bodies."""
    for field in page._meta.get_fields():
        if isinstance(field, BodyField):
            for text in texts_in(getattr(page, field.name)):
                yield from (extract_attrs(found) for found in FIND_A_TAG.findall(text.source))


def judge(page: Page, attrs: Attributes, targets: "Targets") -> Link | None:
    """Return what is to be said about a link; None where all is well."""
    href = attrs.get("href", "")
    if href.startswith(("http:", "https:")):
        return Link(page, href, _("führt aus dem Intranet hinaus"), is_broken=False)
    if targets.are_there(attrs):
        return None
    return Link(page, href or named(attrs), _("führt ins Leere"), is_broken=True)


def named(attrs: Attributes) -> str:
    """Return what a link without an address was meant to lead to."""
    kind, number = attrs.get("linktype"), attrs.get("id", "")
    if kind == "page":
        return _("Seite Nr. %(number)s") % {"number": number}
    if kind == "document":
        return _("Dokument Nr. %(number)s") % {"number": number}
    return _("ohne Ziel")


class Targets:
    """What links may lead to, looked up once for a whole report."""

    @cached_property
    def pages(self) -> set[str]:
        return {str(pk) for pk in Page.objects.live().values_list("pk", flat=True)}

    @cached_property
    def documents(self) -> set[str]:
        return {str(pk) for pk in get_document_model().objects.values_list("pk", flat=True)}

    @cached_property
    def starts(self) -> dict[str, StartPage]:
        starts = StartPage.objects.live().select_related("locale")
        return {start.locale.language_code: start for start in starts}

    def are_there(self, attrs: Attributes) -> bool:
        kind, href = attrs.get("linktype"), attrs.get("href", "")
        if kind:
            return attrs.get("id") in (self.pages if kind == "page" else self.documents)
        return self.answer(urlsplit(href).path) if href.startswith("/") else bool(href)

    def answer(self, path: str) -> bool:
        """Whether something of the house stands at the path: a published page in any version, or a view."""
        parts = [part for part in path.split("/") if part]
        language = parts.pop(0) if parts[:1] == ["en"] else "de"
        start = self.starts.get(language)
        if start and (not parts or start.get_children().filter(slug=parts[0]).exists()):
            return page_answers(start, parts)
        with translation.override(language):  # addresses of views depend on it
            return view_answers(path)


def page_answers(start: StartPage, parts: list[str]) -> bool:
    try:
        return bool(start.route(HttpRequest(), parts))
    except Http404:
        return False


def view_answers(path: str) -> bool:
    try:
        return resolve(path).url_name != "wagtail_serve"
    except Resolver404:
        return False
