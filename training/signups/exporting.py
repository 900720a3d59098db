"""The list of participants for a spreadsheet, in which no cell is taken for a formula."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from training.schedule.models import Occurrence
from training.signups.listing import everybody

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


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
        yield [harmless(str(cell)) for cell in [*cells, one.needs]]


def harmless(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would reckon, also behind blanks."""
    return f"'{cell}" if cell.startswith(FORMULA) or cell.lstrip().startswith(FORMULA) else cell
