"""A head that no browser sends is read all the same, or left out."""

import pytest
from asgiref.sync import async_to_sync

from intranet.safety.heads import ReadableHeads, ReadableHeadsWSGI, is_content_type

READABLE = [
    "",
    "text/plain",
    "multipart/form-data; boundary=x",
    "text/plain; charset=UTF-8",
    "a/b; charset=utf8",
]
ODD = [
    "multipart/form-data; boundary=x; charset=utf-7",
    "multipart/form-data; boundary=x; charset=unicode_escape",
    "text/plain; charset=rot13",
    "text/plain; charset=nothing",
    "multipart/form-data; boundary*=nothing''x",
]


def given(scope):
    """What of the head reaches the application."""
    seen = {}

    async def app(scope, receive, send):
        seen.update(scope)

    async_to_sync(ReadableHeads(app))({"query_string": b"", "headers": [], **scope}, None, None)
    return seen


@pytest.mark.parametrize("content_type", READABLE)
def test_a_content_type_is_readable(content_type):
    assert is_content_type(content_type)


@pytest.mark.parametrize("content_type", ODD)
def test_a_content_type_that_hides_signs_is_not(content_type):
    assert not is_content_type(content_type)


def test_raw_bytes_in_a_query_are_encoded():
    assert given({"query_string": b"q=\xff\xc3\xa4&page=2%20+"})["query_string"] == b"q=%FF%C3%A4&page=2%20+"


def test_only_the_odd_content_type_is_left_out():
    host, odd = (b"host", b"wandel.example"), (b"content-type", ODD[0].encode())

    assert given({"headers": [host, odd]})["headers"] == [host]


@pytest.mark.parametrize(("sent", "told"), [(READABLE[2], READABLE[2]), (ODD[0], "")])
def test_under_wsgi_it_is_the_same(sent, told):
    environ = {"CONTENT_TYPE": sent}

    ReadableHeadsWSGI(lambda environ, start: [])(environ, None)

    assert environ == {"CONTENT_TYPE": told}
