"""The list of participants as a spreadsheet has it."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from training.schedule.models import Occurrence
from training.signups.listing import everybody


def rows_of(occurrence: Occurrence) -> Iterator[list[str]]:
    """Return a heading and a row for each who comes or waits."""
    yield [_("Name"), _("Organisationseinheit"), _("Stand"), _("Teilnahme"), _("Rolle"), _("Bedarf")]
    for one in everybody(occurrence):
        cells = [
            one,
            one.department or one.guest_email,
            one.get_state_display(),
            one.get_way_display(),
            one.role or "",
        ]
        yield [str(cell) for cell in [*cells, one.needs]]
