"""The editor for formatted text, as a field of a form."""

from typing import Any

from django.core.exceptions import BadRequest
from draftjs_exporter.error import ExporterException
from wagtail.admin.rich_text import DraftailRichTextArea

from intranet.blocks.cleaning import clean_rich_text

# What Wagtail raises about something that its editor would not send.
ODD = (AttributeError, LookupError, RecursionError, TypeError, ValueError, ExporterException)


class TextEditor(DraftailRichTextArea):
    """Takes what its script sends; everything else is an odd request instead of our mistake."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """Return the text as clean HTML. Raises BadRequest for what the script would not send."""
        try:
            html = super().value_from_datadict(data, files, name)
        except ODD as error:
            raise BadRequest from error
        return html and clean_rich_text(html)
