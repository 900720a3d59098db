"""When the index is told: the one place where something published, moved, hidden or deleted is noticed."""

from collections.abc import Callable, Iterable
from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save, pre_delete
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from intranet.search import services
from intranet.search.text import fold
from intranet.search.wordlists import CompoundWord, PromotedResult, Synonym
from intranet.topics.models import FieldOfAction


def connect() -> None:
    """Listen; called once, when the app is ready."""
    page_published.connect(page_changed)
    page_unpublished.connect(page_changed)
    page_slug_changed.connect(tree_changed)
    post_page_move.connect(tree_changed)
    pre_delete.connect(page_goes, sender=Page)
    for happened in (post_save, post_delete):
        happened.connect(restriction_changed, sender=PageViewRestriction)
        happened.connect(part_changed, sender=CompoundWord)
        for model in (Synonym, PromotedResult, FieldOfAction):
            happened.connect(list_changed, sender=model)


def pages_changed(*, ids: Iterable[int]) -> None:
    """Read these pages anew; features call it when something changes that their pages show."""
    _after_commit(services.refresh_pages, ids=list(ids))


def rows_changed(*, kind: str, ids: Iterable[int]) -> None:
    """Read things that are no pages anew; their keys are "kind:pk"."""
    _after_commit(services.refresh_rows, kind=kind, ids=list(ids))


def page_changed(instance: Page, **kwargs: Any) -> None:
    pages_changed(ids=[instance.pk])


def tree_changed(instance: Page, **kwargs: Any) -> None:
    """A page takes those below it along: to a new address, or out of everybody's sight."""
    pages = Page.objects.descendant_of(instance, inclusive=True)
    pages_changed(ids=pages.values_list("pk", flat=True))


def page_goes(instance: Page, **kwargs: Any) -> None:
    """While its words can still be told, in the transaction that deletes the page."""
    services.remove_pages(ids=[instance.pk])


def restriction_changed(instance: PageViewRestriction, **kwargs: Any) -> None:
    tree_changed(instance.page)


def part_changed(instance: CompoundWord, **kwargs: Any) -> None:
    _after_commit(services.take_up_word_lists, changed=[fold(instance.word)])


def list_changed(**kwargs: Any) -> None:
    _after_commit(services.take_up_word_lists)


def _after_commit(service: Callable[..., None], **arguments: Any) -> None:
    """What an editor does succeeds even where the index can't follow; the log says so then."""

    def follow() -> None:  # Django's log asks for a name, which a partial has not
        service(**arguments)

    transaction.on_commit(follow, robust=True)
