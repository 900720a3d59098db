import gzip
import math

import brotli
import pytest

from intranet.pagecache.entry import make_entry

BODY = b"<p>Guten Morgen, Musterfelden</p>" * 40
POLICY = (b"Content-Security-Policy", b"default-src 'self'")


def entry(body=BODY, headers=(), *, version=7, until=math.inf):
    return make_entry(version=version, until=until, headers=list(headers), body=body)


def test_a_page_is_kept_in_three_encodings():
    bodies = {encoding: variant.whole.body for encoding, variant in entry().variants.items()}

    assert bodies["identity"] == brotli.decompress(bodies["br"]) == gzip.decompress(bodies["gzip"]) == BODY


def test_an_encoding_that_saves_nothing_is_not_kept():
    assert list(entry(body=b"kurz").variants) == ["identity"]


def test_each_encoding_has_a_strong_tag_of_its_own():
    tags = {variant.etag for variant in entry().variants.values()}

    assert len(tags) == 3
    assert all(tag.startswith('"') for tag in tags)


def test_the_same_bytes_have_the_same_tag_in_the_next_version():
    assert entry(version=7).variants["br"].etag == entry(version=8).variants["br"].etag


def test_a_full_answer_says_how_it_may_be_used():
    variant = entry(headers=[POLICY]).variants["br"]

    assert dict(variant.whole.headers) == {
        b"content-security-policy": b"default-src 'self'",
        b"cache-control": b"no-cache",
        b"vary": b"Accept-Encoding",
        b"etag": variant.etag.encode(),
        b"content-length": str(len(variant.whole.body)).encode(),
        b"content-encoding": b"br",
    }


def test_a_304_carries_everything_but_what_describes_the_body():
    variant = entry(headers=[POLICY, (b"Content-Type", b"text/html")]).variants["gzip"]

    assert dict(variant.not_modified.headers) == {
        b"content-security-policy": b"default-src 'self'",
        b"cache-control": b"no-cache",
        b"vary": b"Accept-Encoding",
        b"etag": variant.etag.encode(),
    }


@pytest.mark.parametrize("name", [b"Cache-Control", b"Vary", b"ETag", b"Content-Length", b"Date", b"Expires"])
def test_what_the_cache_says_itself_is_not_said_twice(name):
    headers = entry(headers=[(name, b"from Django")]).variants["identity"].whole.headers

    assert b"from Django" not in dict(headers).values()


def test_the_size_counts_every_encoding():
    page = entry()

    assert page.size > sum(len(variant.whole.body) for variant in page.variants.values())
