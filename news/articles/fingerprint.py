"""Telling whether a text has changed since another was made from it."""

import hashlib
import json
from collections.abc import Iterable


def fingerprint(parts: Iterable[str]) -> str:
    """Return 32 hex digits that change whenever one of the parts does."""
    return hashlib.sha256(json.dumps(list(parts)).encode()).hexdigest()[:32]
