"""The search of the admin's lists: Wagtail's own, which stumbles over some signs and over filters."""

import re
from functools import partial
from typing import Any

from modelsearch.backends import database

from intranet.search.checks import LONGEST_QUERY

SIGNS = re.compile(r'[\x00"\\]')  # the database reads them as its own


class AnyColumnMayNarrow:
    """For a question that is also narrowed by a filter: a database needs no declared fields for that."""

    def _get_filters_from_queryset(self, check_only: bool = False) -> None:
        """Leave the filters to the queryset, where they are already."""


def SearchBackend(params: dict[str, Any]) -> Any:  # noqa: N802 - the name is Wagtail's
    """Return the search for this installation's database, which takes whatever is typed."""
    backend = database.SearchBackend(params)
    backend._search = partial(search, backend._search)
    return backend


def search(whole: Any, compiler: type, query: Any, *args: Any, **kwargs: Any) -> Any:
    """Search for the words that are left without the signs, as many as the public search reads."""
    forgiving = type(compiler.__name__, (AnyColumnMayNarrow, compiler), {})
    words = SIGNS.sub(" ", query[:LONGEST_QUERY]).strip() if isinstance(query, str) else query
    return whole(forgiving, words, *args, **kwargs)
