"""A text with every kind of block, in which every field has been filled with all of the texts."""

import json
from collections.abc import Iterator
from html import escape
from typing import Any

from wagtail.documents.models import Document

from intranet.media.models import Picture
from tests.attacks.texts import Texts


def body(texts: Texts, picture: Picture, documents: list[Document]) -> str:
    found = [*titled(texts), *shown(texts, picture, documents), *listed(texts)]
    return json.dumps([{"type": kind, "value": value} for kind, value in found])


def titled(texts: Texts) -> Iterator[tuple[str, Any]]:
    for text in texts.of(120):
        formatted = f"<p>{escape(text)}</p>"
        yield "text", f"<h2>{escape(text)}</h2>{formatted}"
        yield "quote", {"text": text, "who": text, "role": text}
        yield "steps", {"title": text, "steps": [{"title": text, "text": formatted}]}
        yield "notice", {"kind": "info", "title": text, "text": formatted}


def shown(texts: Texts, picture: Picture, documents: list[Document]) -> Iterator[tuple[str, Any]]:
    for text in texts.of(250):
        yield "image", {"image": picture.pk, "alt": text, "caption": text}
    for document, text in zip(documents, texts.of(120), strict=False):
        yield "download", {"document": document.pk, "title": text}


def listed(texts: Texts) -> Iterator[tuple[str, Any]]:
    cells = texts.of(200)
    columns = [{"type": "text", "heading": text} for text in cells[:2]]
    rows = [{"values": [text, text]} for text in cells]
    yield "table", {"columns": columns, "rows": rows, "caption": cells[-1]}
    yield "facts", {"title": "", "facts": [{"label": text, "value": text} for text in texts.of(80)]}
