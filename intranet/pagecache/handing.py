"""The content version travels with a request from the page cache to the views, so that it is read once."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest

from intranet.pagecache.version import current

NAME = "wandel.content_version"


def hand_over(request: Mapping[str, Any], version: int) -> dict[str, Any]:
    """Return the ASGI scope or the WSGI environ together with the version."""
    return {**request, NAME: version}


def version_of(request: HttpRequest) -> int:
    """Return the version that came with the request; where none did, ask the database."""
    handed: int | None = getattr(request, "scope", request.META).get(NAME)
    return current() if handed is None else handed
