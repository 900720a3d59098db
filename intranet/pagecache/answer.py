"""The answer to one request from a kept page."""

from typing import NamedTuple

from intranet.pagecache.ask import Ask
from intranet.pagecache.conditions import holds
from intranet.pagecache.entry import Entry, Headers
from intranet.pagecache.negotiate import choose


class Answer(NamedTuple):
    """Status, headers and body as they go to the browser."""

    status: int
    headers: Headers
    body: bytes


def answer(entry: Entry, ask: Ask) -> Answer:
    """Return the page, or 304 to a browser that has it; both carry the same safety headers."""
    variant = entry.variants[choose(ask.accept_encoding, entry.variants)]
    if ask.if_none_match and holds(ask.if_none_match, variant.etag):
        return Answer(304, variant.not_modified, b"")
    return Answer(200, variant.headers, b"" if ask.method == "HEAD" else variant.body)
