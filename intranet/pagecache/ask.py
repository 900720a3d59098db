"""A request as far as a kept page can answer it."""

from typing import NamedTuple

from intranet.front.messages import Environ, Scope
from intranet.pagecache.key import Key, key_for
from intranet.pagecache.negotiate import accepted

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
    encodings: tuple[str, ...]
    if_none_match: str


def from_environ(environ: Environ, proxy: ProxyHeader) -> Ask | None:
    """Read a WSGI request; None if a kept page can't answer it."""
    if environ["REQUEST_METHOD"] not in SAFE or "HTTP_HX_REQUEST" in environ:  # htmx gets fragments
        return None
    return understand(
        environ["REQUEST_METHOD"],
        proxy.says_secure(environ.get(proxy.name), environ["wsgi.url_scheme"]),
        environ.get("HTTP_HOST", ""),
        environ.get("PATH_INFO", "").encode("latin-1").decode("utf-8", "surrogateescape"),
        environ.get("QUERY_STRING", ""),
        environ.get("HTTP_ACCEPT_ENCODING", ""),
        environ.get("HTTP_IF_NONE_MATCH", ""),
    )


def from_scope(scope: Scope, proxy: ProxyHeader) -> Ask | None:
    """Read an ASGI request; None if a kept page can't answer it."""
    headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
    if scope["method"] not in SAFE or b"hx-request" in headers:
        return None
    return understand(
        scope["method"],
        proxy.says_secure(headers.get(asgi_name(proxy.name)), scope["scheme"]),
        headers.get(b"host", ""),
        scope["path"],
        scope["query_string"].decode("latin-1"),
        headers.get(b"accept-encoding", ""),
        headers.get(b"if-none-match", ""),
    )


def asgi_name(name: str) -> bytes:
    """Return how ASGI spells a WSGI header name: `HTTP_X_FORWARDED_PROTO` is `x-forwarded-proto`."""
    return name.removeprefix("HTTP_").replace("_", "-").lower().encode()


def understand(
    method: str, secure: bool, host: str, path: str, query: str, encodings: str, tags: str
) -> Ask | None:
    """Return what is asked for; None for an odd address."""
    key = key_for(secure=secure, host=host, path=path, query=query)
    return None if key is None else Ask(method, key, accepted(encodings), tags)
