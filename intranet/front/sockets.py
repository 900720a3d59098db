"""The door for sockets: own pages come in, unknown addresses and foreign pages don't."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http.request import split_domain_port, validate_host
from django.urls import Resolver404, URLPattern, URLResolver
from django.urls.resolvers import RegexPattern

from intranet.front.messages import Receive, Scope, Send

POLICY_VIOLATION = 1008


class Sockets:
    """Routes a handshake from one of our own pages; all others are refused before they are accepted."""

    def __init__(self, patterns: Sequence[URLPattern]) -> None:
        self.resolver = URLResolver(RegexPattern(r"^/"), list(patterns))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        application = self.find(scope["path"], scope) if is_from_own_page(scope) else None
        if application is None:
            await receive()  # the handshake
            return await send({"type": "websocket.close", "code": POLICY_VIOLATION})
        return await application(scope, receive, send)

    def find(self, path: str, scope: Scope) -> Any:
        """Return the application at the path, or None; what the path says goes into the scope."""
        try:
            match = self.resolver.resolve(path)
        except Resolver404:
            return None
        scope["url_route"] = {"args": match.args, "kwargs": match.kwargs}
        return match.func


def is_from_own_page(scope: Scope) -> bool:
    """Return whether the page that asks comes from the host it asks; browsers always say so."""
    headers = dict(scope["headers"])
    origin = urlsplit(headers.get(b"origin", b"").decode("latin-1"))
    host = headers.get(b"host", b"").decode("latin-1").lower()
    domain, _ = split_domain_port(host)
    return bool(domain) and origin.netloc.lower() == host and validate_host(domain, settings.ALLOWED_HOSTS)
