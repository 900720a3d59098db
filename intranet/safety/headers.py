"""What every answer of the house says to the browser: pages, errors, static files and kept pages alike."""

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

from django.conf import settings

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Callable[[], Awaitable[Message]], Send], Awaitable[None]]

NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'; sandbox"

ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    # pages bring a policy of their own; this one is for what brings none
    "Content-Security-Policy": NOTHING_RUNS,
}


def headers() -> dict[str, str]:
    """Return the headers of an answer in this installation; HTTPS alone where the settings ask for it."""
    if not settings.SECURE_HSTS_SECONDS:
        return ALWAYS
    insist = f"max-age={settings.SECURE_HSTS_SECONDS}; includeSubDomains; preload"
    return ALWAYS | {"Strict-Transport-Security": insist}


class SafeHeaders:
    """Wraps an ASGI application and adds what its answers do not say themselves."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.added = [(name.lower().encode(), value.encode()) for name, value in headers().items()]

    async def __call__(self, scope: Scope, receive: Any, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)

        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *missing(self.added, message["headers"])]
            await send(message)

        return await self.app(scope, receive, send_safely)


class SafeHeadersWSGI:
    """The same around a WSGI application."""

    def __init__(self, app: Any) -> None:
        self.app = app
        self.added = list(headers().items())

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Any:
        def start_safely(status: str, own: list[tuple[str, str]], *rest: Any) -> Any:
            return start_response(status, [*own, *missing(self.added, own)], *rest)

        return self.app(environ, start_safely)


def complete(own: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the headers of an answer that is made outside Django together with ours."""
    return [*own, *missing(headers().items(), own)]


def missing(added: Iterable[tuple[Any, Any]], own: Iterable[tuple[Any, Any]]) -> list[tuple[Any, Any]]:
    """Return those of the added headers whose names the answer has not used itself."""
    names = {name.lower() for name, _ in own}
    return [(name, value) for name, value in added if name.lower() not in names]
