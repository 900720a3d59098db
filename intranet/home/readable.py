"""What everybody may read, asked inside the one query that fetches it."""

from typing import TypeVar

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from wagtail.models import PageViewRestriction
from wagtail.query import PageQuerySet

Pages = TypeVar("Pages", bound=PageQuerySet)


def readable(pages: Pages) -> Pages:
    """Keep what is published, not expired, and behind no restriction of its own or from above."""
    here = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    above = PageViewRestriction.objects.annotate(here=here).filter(here__startswith=F("page__path"))
    return pages.live().filter(~Exists(above))
