"""The figures as everybody reads them: nothing in a table depends on a number below five."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from feedback.box.words import Audience, Kind
from feedback.outcomes.models import FEWEST
from feedback.outcomes.quarters import Quarter
from feedback.outcomes.queries import Shown, all_frozen

MOST_QUARTERS = 4


@dataclass(frozen=True)
class Table:
    caption: str
    columns: list[dict[str, str]]
    rows: list[list[str]]


def latest_tables() -> list[Table]:
    """Return the tables of the last year, the latest first."""
    return [table_of(quarter, shown) for quarter, shown in list(all_frozen().items())[:MOST_QUARTERS]]


def table_of(quarter: Quarter, shown: Shown) -> Table:
    """Return kinds by audiences. A sum adds up what is shown, so no second cell has to be hidden for it."""
    grid = [[shown.get((audience, kind)) for audience in Audience] for kind in Kind]
    lines = [[str(kind.label), *map(said, line)] for kind, line in zip(Kind, grid, strict=True)]
    sums = [total(column) for column in zip(*grid, strict=True)]
    heading = [_("Art"), *(str(audience.label) for audience in Audience)]
    caption = _("Briefe im {quarter}").format(quarter=quarter.title)
    return Table(caption, [{"heading": one} for one in heading], [*lines, [_("zusammen"), *sums]])


def said(number: int | None) -> str:
    return _("unter {fewest}").format(fewest=FEWEST) if number is None else str(number)


def total(numbers: Sequence[int | None]) -> str:
    """Return the sum of what is shown; where something is hidden, it could be more."""
    known = [number for number in numbers if number is not None]
    if len(known) == len(numbers):
        return str(sum(known))
    return _("mindestens {number}").format(number=sum(known)) if known else "–"
