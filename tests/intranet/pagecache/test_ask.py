import pytest

from intranet.pagecache.ask import NO_PROXY, Ask, ProxyHeader, from_environ, from_scope
from intranet.pagecache.key import Key

PROXY = ProxyHeader("HTTP_X_FORWARDED_PROTO", "https")


def environ(**more):
    plain = {"REQUEST_METHOD": "GET", "HTTP_HOST": "wandel.example", "wsgi.url_scheme": "http"}
    return plain | {"PATH_INFO": "/", "QUERY_STRING": ""} | more


def scope(headers=(), **more):
    host = (b"host", b"wandel.example")
    plain = {"method": "GET", "scheme": "http", "path": "/", "query_string": b""}
    return plain | {"headers": [host, *headers]} | more


def test_both_servers_ask_the_same_question():
    headers = [(b"accept-encoding", b"br"), (b"if-none-match", b'"tag"'), (b"x-forwarded-proto", b"https")]
    by_asgi = from_scope(scope(headers, path="/ämter/", query_string=b"page=2"), PROXY)
    by_wsgi = from_environ(
        environ(
            PATH_INFO="/ämter/".encode().decode("latin-1"),
            QUERY_STRING="page=2",
            HTTP_ACCEPT_ENCODING="br",
            HTTP_IF_NONE_MATCH='"tag"',
            HTTP_X_FORWARDED_PROTO="https",
        ),
        PROXY,
    )

    key = Key(True, "wandel.example", "/ämter/", "page=2")
    assert by_asgi == by_wsgi == Ask("GET", key, ("br",), '"tag"')


def test_a_path_of_broken_bytes_is_left_to_django():
    assert from_environ(environ(PATH_INFO="/\xff"), NO_PROXY) is None


def test_a_request_without_a_host_is_left_to_django():
    assert from_scope(scope() | {"headers": []}, NO_PROXY) is None


@pytest.mark.parametrize(
    ("sent", "scheme", "secure"),
    [
        ("https", "http", True),
        ("https, http", "http", True),
        ("http", "https", False),
        ("nonsense", "https", False),
        (None, "https", True),
        (None, "http", False),
    ],
)
def test_https_is_what_django_takes_for_https(sent, scheme, secure):
    assert PROXY.says_secure(sent, scheme) is secure


def test_without_a_proxy_nobody_can_claim_https():
    headers = [(b"x-forwarded-proto", b"https"), (b"", b"https")]

    assert from_scope(scope(headers), NO_PROXY).key.secure is False
