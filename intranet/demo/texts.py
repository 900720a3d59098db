"""Plain HTML of the demo city as the blocks that pages are made of."""

import json


def text_only(html: str) -> str:
    """Return a body of one text block, as a page stores it."""
    return json.dumps([{"type": "text", "value": html.strip()}])
