"""Links from a text to pages of the house, in the reader's language."""

from typing import Any

from django.utils.html import format_html
from django.utils.translation import get_language
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

NO_LINK = "<a>"  # the words stay, the way is closed


class PageLinks(PageLinkHandler):
    """Leads to the page in the current language where there is one, and nowhere while it is not published."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict[str, Any]]) -> list[str]:
        wanted = [int(attrs["id"]) if attrs.get("id", "").isdecimal() else 0 for attrs in attrs_list]
        pages = live_pages(wanted)
        return [opening_tag(pages[pk]) if pk in pages else NO_LINK for pk in wanted]


def live_pages(pks: list[int]) -> dict[int, Page]:
    """Return the published page for each key: its translation into the current language before itself."""
    twins = Page.objects.filter(pk__in=pks).values("translation_key")
    family = list(Page.objects.live().filter(translation_key__in=twins).select_related("locale"))
    language = get_language()
    here = {page.translation_key: page for page in family if page.locale.language_code == language}
    linked = {page.pk: page for page in family}
    return {pk: here.get(linked[pk].translation_key, linked[pk]) for pk in pks if pk in linked}


def opening_tag(page: Page) -> str:
    return format_html('<a href="{}">', page.url) if page.url else NO_LINK
