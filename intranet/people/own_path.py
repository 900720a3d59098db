"""Where somebody goes on after signing in or out: never to another house."""

import re

from django.utils.http import url_has_allowed_host_and_scheme

LONGEST = 2000
TRICKS = re.compile(r"[\\\x00-\x20\x7f-\xa0]")  # browsers read some of these as slashes, or skip them


def own_path(wish: str | None, otherwise: str = "/") -> str:
    """Return the wish if it is a path of this house, else the other address."""
    if not wish or len(wish) > LONGEST or not wish.startswith("/") or TRICKS.search(wish):
        return otherwise
    return wish if url_has_allowed_host_and_scheme(wish, allowed_hosts=None) else otherwise
