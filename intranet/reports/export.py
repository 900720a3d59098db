"""Tables for spreadsheets in which no cell is a formula."""

import re
from typing import Any
from unicodedata import normalize

from wagtail.admin.views.mixins import SpreadsheetExportMixin

STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")  # no sheet can hold them


def neutral(value: Any) -> Any:
    """Return the value so that a spreadsheet shows a text as the text it is."""
    if not isinstance(value, str):
        return value
    text = UNPRINTABLE.sub("", value)
    plain = normalize("NFKC", text)
    is_formula = plain.startswith(STARTS_A_FORMULA) or plain.lstrip().startswith(STARTS_A_FORMULA)
    return f"'{text}" if is_formula else text


class NeutralExport(SpreadsheetExportMixin):
    """Neutralises every cell of an export, in both formats."""

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        return neutral(super().preprocess_field_value(field, value, export_format))
