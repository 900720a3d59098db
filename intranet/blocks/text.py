"""The words of a body, without its markup."""

from typing import Any


def texts(body: Any) -> list[str]:
    """Return the text of every block in reading order, with white space evened out."""
    found = body.stream_block.get_searchable_content(body)
    return [text for text in (" ".join(part.split()) for part in found) if text]
