"""What everybody may read, asked inside the one query that fetches it."""

from typing import TypeVar

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q
from django.db.models.functions import Now
from wagtail.models import PageViewRestriction
from wagtail.query import PageQuerySet

Pages = TypeVar("Pages", bound=PageQuerySet)


def published(pages: Pages) -> Pages:
    """Keep what is published and not over: by the database's clock, since jobs may be late."""
    return pages.live().filter(Q(expire_at=None) | Q(expire_at__gt=Now()))


def readable(pages: Pages) -> Pages:
    """Keep what is published and behind no restriction of its own or from above."""
    here = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    above = PageViewRestriction.objects.annotate(here=here).filter(here__startswith=F("page__path"))
    return published(pages).filter(~Exists(above))
