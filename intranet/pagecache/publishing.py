"""What counts as publishing: saving or deleting anything that pages show."""

from typing import Any

from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from wagtail.documents import get_document_model
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_unpublished, post_page_move

from intranet.pagecache.version import bump

shown: set[type[Model]] = set()


def shown_on_pages(*models: type[Model]) -> None:
    """Raise the content version whenever a row of these models is saved or deleted."""
    shown.update(models)
    for model in models:
        post_save.connect(publish_saved, sender=model, dispatch_uid="shown on pages")
        post_delete.connect(publish, sender=model, dispatch_uid="shown on pages")


def watch_pages() -> None:
    """Raise the content version with all that Wagtail does to pages that readers can see."""
    for signal in (page_published, page_unpublished, post_page_move):
        signal.connect(publish, dispatch_uid="pages")
    post_save.connect(publish_page, dispatch_uid="pages")
    post_delete.connect(publish_page, dispatch_uid="pages")
    shown_on_pages(PageViewRestriction, Site, get_document_model())


def publish(**kwargs: Any) -> None:
    bump()


def publish_saved(*, update_fields: frozenset[str] | None, **kwargs: Any) -> None:
    """Publish unless Wagtail only notes a draft."""
    if not update_fields or "latest_revision" not in update_fields:
        bump()


def publish_page(*, instance: Model, update_fields: frozenset[str] | None = None, **kwargs: Any) -> None:
    """Publish a saved or deleted page of any type that readers can see."""
    if isinstance(instance, Page) and instance.live:
        publish_saved(update_fields=update_fields)
