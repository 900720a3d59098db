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
BR, GZIP = ENTRY.variants["br"], ENTRY.variants["gzip"]


def ask(method="GET", encodings=("br",), if_none_match=""):
    return answer(ENTRY, Ask(method, Key(True, "wandel.example", "/", ""), encodings, if_none_match))


def test_a_browser_gets_the_page_in_its_encoding():
    assert ask(encodings=("gzip", "br")) == GZIP.whole


def test_a_browser_that_knows_no_encoding_gets_the_page_as_it_is():
    assert ask(encodings=("zstd",)).body == b"<p>Guten Morgen</p>" * 50


def test_head_gets_the_same_headers_and_no_body():
    assert ask(method="HEAD") == (200, BR.whole.headers, b"")


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_a_browser_that_has_the_page_gets_304(method):
    given = ask(method=method, if_none_match=BR.etag)

    assert (given.status, given.body) == (304, b"")


def test_the_tag_of_another_encoding_is_another_page():
    assert ask(if_none_match=GZIP.etag).status == 200


def test_a_304_is_as_safe_as_the_page():
    assert (b"x-content-type-options", b"nosniff") in ask(if_none_match="*").headers
