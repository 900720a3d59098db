"""A request as far as a kept page can answer it."""

from typing import NamedTuple

from intranet.front.messages import Environ, Scope
from intranet.pagecache.key import Key, key_for

SAFE = {"GET", "HEAD"}


class ProxyHeader(NamedTuple):
    """The header by which a proxy says that the browser came by HTTPS (Django's SECURE_PROXY_SSL_HEADER)."""

    name: str
    secure_value: str

    def says_secure(self, sent: str | None, scheme: str) -> bool:
        """Return what Django's `request.is_secure()` returns."""
        return scheme == "https" if sent is None else sent.split(",")[0].strip() == self.secure_value


NO_PROXY = ProxyHeader("HTTP_NO PROXY", "https")  # no header has a space in its name


class Ask(NamedTuple):
    """What of a request decides about the bytes of the answer; nothing in it belongs to a person."""

    method: str
    key: Key
    accept_encoding: str
    if_none_match: str


def from_environ(environ: Environ, proxy: ProxyHeader) -> Ask | None:
    """Read a WSGI request; None if a kept page can't answer it."""
    method = environ["REQUEST_METHOD"]
    if method not in SAFE or "HTTP_HX_REQUEST" in environ:  # htmx gets fragments
        return None
    key = key_for(
        secure=proxy.says_secure(environ.get(proxy.name), environ["wsgi.url_scheme"]),
        host=environ.get("HTTP_HOST", ""),
        path=environ.get("PATH_INFO", "").encode("latin-1").decode("utf-8", "surrogateescape"),
        query=environ.get("QUERY_STRING", ""),
    )
    if key is None:
        return None
    return Ask(method, key, environ.get("HTTP_ACCEPT_ENCODING", ""), environ.get("HTTP_IF_NONE_MATCH", ""))


def from_scope(scope: Scope, proxy: ProxyHeader) -> Ask | None:
    """Read an ASGI request; None if a kept page can't answer it."""
    headers: dict[bytes, bytes] = dict(scope["headers"])
    if scope["method"] not in SAFE or b"hx-request" in headers:
        return None
    sent = headers.get(asgi_name(proxy.name))
    key = key_for(
        secure=proxy.says_secure(None if sent is None else sent.decode("latin-1"), scope["scheme"]),
        host=headers.get(b"host", b"").decode("latin-1"),
        path=scope["path"],
        query=scope["query_string"].decode("latin-1"),
    )
    if key is None:
        return None
    accept_encoding = headers.get(b"accept-encoding", b"").decode("latin-1")
    return Ask(scope["method"], key, accept_encoding, headers.get(b"if-none-match", b"").decode("latin-1"))


def asgi_name(name: str) -> bytes:
    """Return how ASGI spells a WSGI header name: `HTTP_X_FORWARDED_PROTO` is `x-forwarded-proto`."""
    return name.removeprefix("HTTP_").replace("_", "-").lower().encode()
