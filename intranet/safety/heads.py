"""The head of a request, spelt so that Django can read it; no browser sends what is changed here."""

from collections.abc import Iterable
from string import printable
from urllib.parse import quote_from_bytes

from django.utils.http import parse_header_parameters

from intranet.front.messages import AsgiApp, Environ, Receive, Scope, Send, StartResponse, WsgiApp

UTF_8 = {"utf-8", "utf8"}


class ReadableHeads:
    """Wraps an ASGI application: raw bytes in a query are encoded, an odd content type is left out."""

    def __init__(self, app: AsgiApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        query = quote_from_bytes(scope["query_string"], safe=printable).encode()
        headers = [(name, value) for name, value in scope["headers"] if is_readable(name, value)]
        await self.app({**scope, "query_string": query, "headers": headers}, receive, send)


class ReadableHeadsWSGI:
    """The same around a WSGI application, where Django decodes queries by itself."""

    def __init__(self, app: WsgiApp) -> None:
        self.app = app

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        if not is_content_type(environ.get("CONTENT_TYPE", "")):
            environ["CONTENT_TYPE"] = ""
        return self.app(environ, start_response)


def is_readable(name: bytes, value: bytes) -> bool:
    return name != b"content-type" or is_content_type(value.decode("latin-1"))


def is_content_type(text: str) -> bool:
    """Return whether this is a content type in our one charset; others hide signs that nothing can store."""
    try:
        _, parameters = parse_header_parameters(text)
    except ValueError:
        return False
    return parameters.get("charset", "utf-8").lower() in UTF_8
