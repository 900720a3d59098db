"""What is written in the admin, looked at as a whole."""

import re
from typing import Any

from django.core.exceptions import ValidationError
from wagtail.admin.forms import WagtailAdminPageForm

from feedback.outcomes.checks import TellsTooMuch, check_entries_hide
from feedback.outcomes.models import QUARTER
from feedback.outcomes.quarters import Quarter
from feedback.outcomes.queries import frozen


class ReportForm(WagtailAdminPageForm):
    """The form for a report with its entries."""

    def clean(self) -> Any:
        """Raise ValidationError for entries that together tell a hidden number."""
        cleaned = super().clean()
        entries = self.formsets.get("entries")
        is_quarter = re.match(QUARTER, cleaned.get("quarter") or "")
        if is_quarter and entries is not None and entries.is_valid():
            kinds = [one["kind"] for one in entries.cleaned_data if one.get("kind") and not one.get("DELETE")]
            try:
                check_entries_hide(kinds, frozen(Quarter.named(cleaned["quarter"])))
            except TellsTooMuch as reason:
                raise ValidationError(str(reason)) from None
        return cleaned
