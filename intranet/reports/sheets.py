"""Tables of our own for spreadsheets, in both formats; no cell of them is a formula."""

import csv
from collections.abc import Iterable, Sequence
from io import BytesIO, StringIO
from typing import Any

from django.http import HttpResponse
from openpyxl import Workbook

from intranet.reports.export import neutral

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CSV = "text/csv; charset=utf-8"

Rows = Iterable[Sequence[Any]]


def sheet(rows: Rows, *, form: str, name: str) -> HttpResponse:
    """Return the table as a file of that name; ``form`` is csv or xlsx."""
    headers: dict[str, Any] = {"Content-Disposition": f'attachment; filename="{name}.{form}"'}
    cells = [[neutral(cell) for cell in row] for row in rows]
    if form == "csv":
        return HttpResponse(as_csv(cells), content_type=CSV, headers=headers)
    return HttpResponse(as_xlsx(cells), content_type=XLSX, headers=headers)


def as_csv(rows: Rows) -> str:
    """Return lines as German spreadsheets read them; the mark at the beginning lets them read umlauts."""
    text = StringIO()
    csv.writer(text, delimiter=";").writerows(rows)
    return "\ufeff" + text.getvalue()


def as_xlsx(rows: Rows) -> bytes:
    book, file = Workbook(write_only=True), BytesIO()
    page = book.create_sheet()
    for row in rows:
        page.append(list(row))
    book.save(file)
    return file.getvalue()
