import math

import pytest

from intranet.pagecache.answer import answer
from intranet.pagecache.ask import Ask
from intranet.pagecache.entry import make_entry
from intranet.pagecache.key import Key

ENTRY = make_entry(
    version=1,
    until=math.inf,
    headers=[(b"content-type", b"text/html"), (b"x-content-type-options", b"nosniff")],
    body=b"<p>Guten Morgen</p>" * 50,
)


def ask(method="GET", accept_encoding="br", if_none_match=""):
    return answer(ENTRY, Ask(method, Key(True, "wandel.example", "/", ""), accept_encoding, if_none_match))


def test_a_browser_gets_the_page_in_its_encoding():
    given = ask(accept_encoding="gzip")

    assert given == (200, ENTRY.variants["gzip"].headers, ENTRY.variants["gzip"].body)


def test_head_gets_the_same_headers_and_no_body():
    assert ask(method="HEAD") == (200, ask().headers, b"")


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_a_browser_that_has_the_page_gets_304(method):
    given = ask(method=method, if_none_match=ENTRY.variants["br"].etag)

    assert given == (304, ENTRY.variants["br"].not_modified, b"")


def test_the_tag_of_another_encoding_is_another_page():
    assert ask(if_none_match=ENTRY.variants["gzip"].etag).status == 200


def test_a_304_is_as_safe_as_the_page():
    assert (b"x-content-type-options", b"nosniff") in ask(if_none_match="*").headers
