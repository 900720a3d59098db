"""What of the counts everybody may know: nothing that is shown depends on a number below five."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

FEWEST = 5

Cell = int | str


@dataclass(frozen=True)
class Table:
    """A heading, and rows that begin with the name of a department and end with what they sum up to."""

    heading: list[str]
    rows: list[list[Cell]]


def published(
    counts: Mapping[tuple[int | None, str], int],
    rows: Sequence[tuple[int | None, str]],
    columns: Sequence[tuple[str, str]],
) -> Table:
    """Return the table with its sums. Rows and columns are all there are, whether or not anybody came."""
    shown = {key: number for key, number in counts.items() if number >= FEWEST}
    grid = [[shown.get((row, column)) for column, _name in columns] for row, _title in rows]
    lines = [[title, *map(said, line), total(line)] for (_row, title), line in zip(rows, grid, strict=True)]
    sums = [total(column) for column in zip(*grid, strict=True)]
    every = [number for line in grid for number in line]
    heading = [_("Organisationseinheit"), *(name for _column, name in columns), _("zusammen")]
    return Table(heading, [*lines, [_("zusammen"), *sums, total(every)]])


def said(number: int | None) -> Cell:
    return _("unter {fewest}").format(fewest=FEWEST) if number is None else number


def total(numbers: Sequence[int | None]) -> Cell:
    """Return the sum of what is shown; where something is hidden, it could be more."""
    known = [number for number in numbers if number is not None]
    if len(known) == len(numbers):
        return sum(known)
    return _("mindestens {number}").format(number=sum(known)) if known else "–"
