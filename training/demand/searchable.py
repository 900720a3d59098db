"""Wishes as the search reads them: what everybody may read can be found, and be found to be similar."""

from typing import Any

from django.conf import settings
from django.db.models.signals import post_delete, post_save
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from intranet.search.registry import SearchDocument, Source, register
from intranet.search.signals import rows_changed
from training.demand.models import Wish, WishQuerySet

KIND = "wish"
TELLING = {"what", "what_for", "answer", "state", "kind", "field"}


def make_searchable() -> None:
    """Let wishes be found."""
    register(Source(kind=KIND, label=_("Wunsch"), model=Wish, readable=readable, describe=describe))
    for happened in (post_save, post_delete):
        happened.connect(wish_changed, sender=Wish)


def wish_changed(instance: Wish, update_fields: frozenset[str] | None = None, **kwargs: Any) -> None:
    """Tell the index, unless somebody was only counted."""
    if update_fields is None or TELLING & update_fields:
        rows_changed(kind=KIND, ids=[instance.pk])


def readable() -> WishQuerySet:
    return Wish.objects.readable().select_related("field")


def describe(wish: Wish) -> SearchDocument:
    """Return the wish in the language of the house, whoever has saved it."""
    with translation.override(settings.LANGUAGE_CODE):
        return SearchDocument(
            key=f"{KIND}:{wish.pk}",
            kind=KIND,
            language=settings.LANGUAGE_CODE,
            title=wish.what,
            summary=wish.what_for,
            body=wish.answer,
            tags=(str(wish.get_kind_display()),) if wish.kind else (),
            field=wish.field.slug if wish.field else "",
            url=wish.get_absolute_url(),
        )
