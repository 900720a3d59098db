"""The answer to one request from a kept page."""

from intranet.pagecache.ask import Ask
from intranet.pagecache.conditions import holds
from intranet.pagecache.entry import Answer, Entry


def answer(entry: Entry, ask: Ask) -> Answer:
    """Return the page, or 304 to a browser that has it; both carry the same safety headers."""
    variant = entry.best(ask.encodings)
    if ask.if_none_match and holds(ask.if_none_match, variant.etag):
        return variant.not_modified
    return variant.without_body if ask.method == "HEAD" else variant.whole
