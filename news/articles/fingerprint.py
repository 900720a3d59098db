"""Telling whether a text has changed since another was made from it."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder


def fingerprint(parts: Iterable[Any]) -> str:
    """Return 32 hex digits that change whenever one of the parts does."""
    text = json.dumps([str(part) for part in parts], cls=DjangoJSONEncoder, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
