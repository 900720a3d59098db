"""Whether the browser already holds what it asks for."""

import re

OPAQUE_TAG = re.compile(r'(?:W/)?("[^"]*")')


def holds(if_none_match: str, etag: str) -> bool:
    """Return whether one of the tags, or `*`, names this page; weak tags count, as RFC 9110 wants for GET."""
    if if_none_match.strip() == "*":
        return True
    return etag in OPAQUE_TAG.findall(if_none_match)
