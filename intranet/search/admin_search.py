"""The search of the admin's lists: Wagtail's own, which stumbles over some signs and over counts."""

import re
from functools import partial
from typing import Any

from django.db.models import Lookup
from modelsearch.backends import database

from intranet.search.checks import LONGEST_QUERY

SIGNS = re.compile(r'[\x00"\\]')  # the database reads them as its own


class CountsMayBeFiltered:
    """For a question that is also narrowed by a count: no field has to be declared for that."""

    def _get_filters_from_where_node(self, where_node: Any, check_only: bool = False) -> Any:
        if isinstance(where_node, Lookup) and not hasattr(where_node.lhs, "target"):
            return None
        return super()._get_filters_from_where_node(where_node, check_only)  # type: ignore[misc]


def SearchBackend(params: dict[str, Any]) -> Any:  # noqa: N802 - the name is Wagtail's
    """Return the search for this installation's database, which takes whatever is typed."""
    backend = database.SearchBackend(params)
    backend._search = partial(search, backend._search)
    return backend


def search(whole: Any, compiler: type, query: Any, *args: Any, **kwargs: Any) -> Any:
    """Search for the words that are left without the signs, as many as the public search reads."""
    forgiving = type(compiler.__name__, (CountsMayBeFiltered, compiler), {})
    words = SIGNS.sub(" ", query[:LONGEST_QUERY]).strip() if isinstance(query, str) else query
    return whole(forgiving, words, *args, **kwargs)
