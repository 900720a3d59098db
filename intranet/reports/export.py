"""Tables for spreadsheets in which no cell is a formula."""

from typing import Any
from unicodedata import normalize

from wagtail.admin.views.mixins import SpreadsheetExportMixin

STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def neutral(value: Any) -> Any:
    """Return the value so that a spreadsheet shows a text as the text it is."""
    if isinstance(value, str) and normalize("NFKC", value).lstrip(" ").startswith(STARTS_A_FORMULA):
        return f"'{value}"
    return value


class NeutralExport(SpreadsheetExportMixin):
    """Neutralises every cell of an export, in both formats."""

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        return neutral(super().preprocess_field_value(field, value, export_format))
