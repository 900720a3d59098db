"""Which kept page a request asks for."""

import re
from typing import NamedTuple
from urllib.parse import parse_qsl, urlencode

LONGEST_PATH = 300
LONGEST_QUERY = 200
MOST_PARAMETERS = 4
PLAIN_HOST = re.compile(r"[a-z0-9.\-]{1,253}(:[0-9]{1,5})?|\[[0-9a-f:.]{2,45}\](:[0-9]{1,5})?")


class Key(NamedTuple):
    """A page is the same bytes for everybody who asks with the same key; its language is part of the path."""

    secure: bool
    host: str
    path: str
    query: str

    @property
    def parameters(self) -> frozenset[str]:
        """The names that the query uses."""
        return frozenset(name for name, _ in parse_qsl(self.query, keep_blank_values=True))


def key_for(*, secure: bool, host: str, path: str, query: str) -> Key | None:
    """Return the key of a plain request; an odd one has none and is left to Django."""
    host = host.lower()
    plain_query = normalise(query)
    if plain_query is None or not PLAIN_HOST.fullmatch(host) or not is_plain(path):
        return None
    return Key(secure, host, path, plain_query)


def is_plain(path: str) -> bool:
    """Return whether the path is short and printable: no NUL, no lone surrogate, no `//host`."""
    return len(path) <= LONGEST_PATH and path.startswith("/") and path.isprintable() and "//" not in path


def normalise(query: str) -> str | None:
    """Return the query in one order and spelling, or None when it is odd or long."""
    if not query:
        return ""
    if len(query) > LONGEST_QUERY or not query.isascii():
        return None
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=MOST_PARAMETERS, errors="strict")
    except ValueError:
        return None
    if not all(name.isprintable() and value.isprintable() for name, value in pairs):
        return None
    return urlencode(
        sorted(pairs, key=lambda pair: pair[0])
    )  # stable: of one name, the last value stays last
