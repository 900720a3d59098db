"""What the page cache knows, and by which rules it keeps an answer."""

from collections.abc import Callable
from typing import NamedTuple

from intranet.pagecache.entry import Entry, Headers, make_entry
from intranet.pagecache.key import Key
from intranet.pagecache.mark import Mark, mark_in, without_mark
from intranet.pagecache.store import Store

NEVER = -1  # no content version: a page that is known to be the same for everybody but not kept yet


class Rendered(NamedTuple):
    """What Django answered to a request that told nothing about a person."""

    status: int
    headers: Headers
    body: bytes


class Pages:
    """The pages that are the same for everybody."""

    def __init__(self, store: Store, *, clock: Callable[[], float]) -> None:
        self.store = store
        self.clock = clock

    def find(self, key: Key, version: int | None) -> Entry | None:
        """Return the kept page if it is the one of this content version and its time isn't over."""
        entry = self.store.get(key)
        return (
            entry if entry is not None and entry.version == version and self.clock() < entry.until else None
        )

    def knows(self, key: Key) -> bool:
        """Return whether an answer to this key was once the same for everybody."""
        return self.store.get(key) is not None

    def learn(self, key: Key, status: int, headers: Headers) -> None:
        """Remember from a person's answer, without its bytes, that this key can be kept."""
        if may_keep(key, status, headers) and not self.knows(key):
            self.store.put(key, Entry(NEVER, 0.0, {}))

    def keep(self, key: Key, version: int, rendered: Rendered) -> Entry | None:
        """Keep a page rendered for nobody; `version` was read before it was rendered."""
        mark = may_keep(key, rendered.status, rendered.headers)
        if mark is None:
            self.store.drop(key)
            return None
        headers = without_mark(rendered.headers)
        entry = make_entry(version=version, until=mark.until, headers=headers, body=rendered.body)
        self.store.put(key, entry)
        return entry


def may_keep(key: Key, status: int, headers: Headers) -> Mark | None:
    """Return the view's vow if nothing in the answer speaks against keeping it."""
    mark = mark_in(headers)
    if mark is None or status != 200 or not key.parameters <= mark.parameters:
        return None
    if not any(name.lower() == b"content-length" for name, _ in headers):
        return None  # a stream, which may never end
    return None if any(is_personal(name.lower(), value.lower()) for name, value in headers) else mark


def is_personal(name: bytes, value: bytes) -> bool:
    """Return whether this header says that the answer is for one person or one browser."""
    return (
        name in {b"set-cookie", b"content-encoding", b"content-range"}
        or (name == b"cache-control" and (b"private" in value or b"no-store" in value))
        or (name == b"vary" and (b"cookie" in value or b"*" in value))  # somebody looked at the session
    )
