"""What the editor's form sends for a text with one block of each kind; a script makes these fields."""

import json
from collections.abc import Iterator
from typing import Any

from wagtail.blocks import Block, ChoiceBlock, ListBlock, RichTextBlock, StreamBlock, StructBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock

from intranet.blocks.body import BodyBlock

Sent = Iterator[tuple[str, str]]

PARAGRAPH = {"key": "a", "type": "unstyled", "depth": 0, "inlineStyleRanges": [], "entityRanges": []}
FORMATTED = json.dumps({"blocks": [{"text": "Guten Tag", **PARAGRAPH}], "entityMap": {}})


def body(prefix: str, *, image: int, document: int) -> dict[str, list[str]]:
    """Return the fields of one text, filled in."""
    chosen = {ImageChooserBlock: str(image), DocumentChooserBlock: str(document)}
    return {name: [value] for name, value in fields(BodyBlock(), prefix, chosen)}


def fields(block: Block, prefix: str, chosen: dict[type, str]) -> Sent:
    """Yield each field of the block with something that may stand in it."""
    if isinstance(block, StreamBlock | ListBlock):
        kinds = block.child_blocks if isinstance(block, StreamBlock) else {"": block.child_block}
        yield f"{prefix}-count", str(len(kinds))
        for number, (kind, child) in enumerate(kinds.items()):
            yield from row(f"{prefix}-{number}", type=kind, id="", order=number, deleted="")
            yield from fields(child, f"{prefix}-{number}-value", chosen)
    elif isinstance(block, StructBlock):
        for name, child in block.child_blocks.items():
            yield from fields(child, f"{prefix}-{name}", chosen)
    elif isinstance(block, TypedTableBlock):
        yield from table(prefix)
    else:
        yield prefix, something(block, chosen)


def table(prefix: str) -> Sent:
    yield from row(prefix, caption="Ämter", **{"column-count": 1, "row-count": 1, "cell-0-0": "Amt"})
    yield from row(f"{prefix}-column-0", type="text", order=0, deleted="", heading="Name")
    yield from row(f"{prefix}-row-0", order=0, deleted="")


def row(prefix: str, **said: Any) -> Sent:
    return ((f"{prefix}-{name}", str(value)) for name, value in said.items())


def something(block: Block, chosen: dict[type, str]) -> str:
    if isinstance(block, RichTextBlock):
        return FORMATTED
    return "info" if isinstance(block, ChoiceBlock) else chosen.get(type(block), "Text")
