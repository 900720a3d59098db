"""Both kinds of sheet say the same, and neither reckons."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from intranet.reports.sheets import sheet

ROWS = [["Name", "Zahl"], ["=Müller; Söhne", 5], ["@Amt", "unter 5"]]


def test_german_spreadsheets_read_umlauts_and_semicolons():
    text = sheet(ROWS, form="csv", name="liste").content.decode()

    assert text.startswith("\ufeff")
    assert text[1:].splitlines() == ["Name;Zahl", '"\'=Müller; Söhne";5', "'@Amt;unter 5"]


def test_numbers_stay_numbers_and_no_cell_is_a_formula():
    book = load_workbook(BytesIO(sheet(ROWS, form="xlsx", name="liste").content))

    cells = [list(row) for row in book.active.iter_rows()]
    values = [[cell.value for cell in row] for row in cells[1:]]
    assert values == [["'=Müller; Söhne", 5], ["'@Amt", "unter 5"]]
    assert "f" not in {cell.data_type for row in cells for cell in row}


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        ("csv", "text/csv; charset=utf-8"),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ],
)
def test_a_sheet_is_a_file_with_a_name(form, kind):
    response = sheet(ROWS, form=form, name="liste")

    assert response["Content-Type"] == kind
    assert response["Content-Disposition"] == f'attachment; filename="liste.{form}"'
