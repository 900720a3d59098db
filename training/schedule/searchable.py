"""Events as the search reads them; they are found by their words, also when all their dates are over."""

from typing import Any

from django.conf import settings
from django.db.models.signals import post_delete, post_save
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from wagtail.rich_text import get_text_for_indexing

from intranet.search.registry import SearchDocument, Source, register
from intranet.search.signals import rows_changed
from training.schedule.models import Event, EventQuerySet, WantedRole

KIND = "event"


def make_searchable() -> None:
    """Let events be found."""
    register(Source(kind=KIND, label=_("Veranstaltung"), model=Event, readable=readable, describe=describe))
    for happened in (post_save, post_delete):
        happened.connect(event_changed, sender=Event)
        happened.connect(role_changed, sender=WantedRole)


def event_changed(instance: Event, **kwargs: Any) -> None:
    rows_changed(kind=KIND, ids=[instance.pk])


def role_changed(instance: WantedRole, **kwargs: Any) -> None:
    rows_changed(kind=KIND, ids=[instance.event_id])


def readable() -> EventQuerySet:
    return Event.objects.published().select_related("field", "unit").prefetch_related("wanted_roles")


def describe(event: Event) -> SearchDocument:
    """Return the event in the language of its texts, whoever has saved it."""
    with translation.override(settings.LANGUAGE_CODE):
        return SearchDocument(
            key=f"{KIND}:{event.pk}",
            kind=KIND,
            language=settings.LANGUAGE_CODE,
            title=event.title,
            summary=event.summary,
            body=all_texts(event),
            tags=(str(event.get_kind_display()),),
            field=event.field.slug,
            url=event.get_absolute_url(),
        )


def all_texts(event: Event) -> str:
    roles = [role.name for role in event.wanted_roles.all()]
    texts = [get_text_for_indexing(event.description), event.for_whom, event.services, *roles]
    return " ".join([*texts, event.unit.name])
