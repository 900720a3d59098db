"""Nobody changes an occurrence's places or its queue without holding the occurrence."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction
from django.utils.translation import gettext as _

from intranet.pagecache.version import bump
from training.schedule.models import Occurrence
from training.signups.checks import CannotSignUp
from training.signups.queries import availability


@contextmanager
def held(pk: int) -> Iterator[Occurrence]:
    """Lock the occurrence, so that all who come at once come one after the other. Raises CannotSignUp.

    Pages say whether places are free, few or none; they are made anew when that word changes.
    """
    with transaction.atomic():
        rows = Occurrence.objects.select_for_update(of=("self",)).select_related("event")
        occurrence = rows.filter(pk=pk).first()
        if occurrence is None:
            raise CannotSignUp(_("Diesen Termin gibt es nicht mehr."))
        before = availability(occurrence)
        yield occurrence
        if availability(occurrence) != before:
            bump()
