"""Formatted text: cleaned before it is stored, its links looked up together when it is shown."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from django.template.loader import render_to_string
from wagtail.blocks import RichTextBlock, StreamValue, StructValue
from wagtail.blocks.list_block import ListValue
from wagtail.rich_text import RichText, expand_db_html, get_text_for_indexing

from intranet.blocks.cleaning import clean_rich_text

PART_ENDS = re.compile(r"</(?:p|h\d|li)>")
JOINT = "\x1e"  # cleaning leaves none in a text


class FormattedText(RichText):
    """A text that may have been made ready for showing together with others."""

    ready: str | None = None

    def __html__(self) -> str:
        html = expand_db_html(self.source) if self.ready is None else self.ready
        return render_to_string("wagtailcore/shared/richtext.html", {"html": html})


class FormattedTextBlock(RichTextBlock):
    """A rich text block that stores only what the house allows."""

    def to_python(self, value: str) -> FormattedText:
        return FormattedText(value)

    def normalize(self, value: Any) -> FormattedText:
        return FormattedText(value.source if isinstance(value, RichText) else value)

    def value_from_form(self, value: str) -> FormattedText:
        return FormattedText(clean_rich_text(value))

    def get_prep_value(self, value: RichText) -> str:
        return clean_rich_text(value.source)

    def get_searchable_content(self, value: RichText) -> list[str]:
        """Return the words, each heading, paragraph and list item by itself."""
        return [get_text_for_indexing(part) for part in PART_ENDS.split(value.source)]


def make_ready(body: StreamValue) -> None:
    """Look up the links of all texts in the body at once: a long one asks no more than a short one."""
    found = list(texts_in(body))
    expanded = expand_db_html(JOINT.join(text.source for text in found)).split(JOINT)
    for text, html in zip(found, expanded, strict=False):  # splitting nothing leaves one empty piece
        text.ready = html


def texts_in(value: Any) -> Iterator[FormattedText]:
    """Yield every formatted text in a block's value, however deep it lies."""
    if isinstance(value, FormattedText):
        yield value
    for child in children(value):
        yield from texts_in(child)


def children(value: Any) -> Iterable[Any]:
    """Return the values that a value is made of."""
    if isinstance(value, StreamValue):
        return [child.value for child in value]
    if isinstance(value, ListValue):
        return list(value)
    return value.values() if isinstance(value, StructValue) else ()
