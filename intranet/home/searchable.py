"""Plain pages as the search reads them."""

from django.utils.translation import gettext_lazy as _

from intranet.home.models import TextPage
from intranet.search.bodies import text_of
from intranet.search.registry import SearchDocument, Source, register


def make_searchable() -> None:
    """Let plain pages be found."""
    register(
        Source(
            kind="page",
            label=_("Seite"),
            model=TextPage,
            readable=lambda: TextPage.objects.live().public().select_related("locale"),
            describe=describe,
        )
    )


def describe(page: TextPage) -> SearchDocument:
    return SearchDocument(
        key=f"page:{page.pk}",
        kind="page",
        language=page.locale.language_code,
        title=page.title,
        summary=page.search_description,
        body=text_of(page.body),
        url=page.url or "",
        page_id=page.pk,
    )
