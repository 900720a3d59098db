"""How much one request may bring; Django would take in all of it before it looks."""

from asyncio import iscoroutinefunction
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.decorators import sync_and_async_middleware

from intranet.front.messages import AsgiApp, Environ, Message, Receive, Scope, Send, StartResponse, WsgiApp

TOO_LARGE = "wandel.too_large"
NOTHING: Message = {"type": "http.request", "body": b"", "more_body": False}


class BoundedBodies:
    """Wraps an ASGI application: a body that is too large ends at once, and Django hears of it."""

    def __init__(self, app: AsgiApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        bound = Bound(scope, receive, most=settings.LARGEST_BODY)
        await self.app(scope, bound.receive, send)


class Bound:
    """Counts what comes in; some senders don't say beforehand how much it will be."""

    def __init__(self, scope: Scope, receive: Receive, *, most: int) -> None:
        self.scope = scope
        self.whole = receive
        self.left = most if announced(scope) <= most else -1
        self.is_cut = False

    async def receive(self) -> Message:
        if self.is_cut:
            return await self.departure()
        message = await self.whole() if self.left >= 0 else NOTHING
        self.left -= len(message.get("body", b""))
        if self.left >= 0:
            return message
        self.is_cut = self.scope[TOO_LARGE] = True
        return NOTHING

    async def departure(self) -> Message:
        """Let the rest run past, so that the sender comes to read the answer, and say when it leaves."""
        while (message := await self.whole())["type"] != "http.disconnect":
            pass
        return message


def announced(scope: Scope) -> int:
    """Return the size of the body as the request's head gives it; 0 where it says nothing usable."""
    length = dict(scope["headers"]).get(b"content-length", b"")
    return int(length) if length.isdigit() else 0


class BoundedBodiesWSGI:
    """The same around a WSGI application, where Django reads no more than was announced."""

    def __init__(self, app: WsgiApp) -> None:
        self.app = app

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        length = environ.get("CONTENT_LENGTH") or ""
        environ[TOO_LARGE] = length.isdigit() and int(length) > settings.LARGEST_BODY
        return self.app(environ, start_response)


@sync_and_async_middleware
def refuse_too_large(get_response: Any) -> Any:
    """Answer with the house's own page where the body was cut off. Raises RequestDataTooBig."""
    if iscoroutinefunction(get_response):

        async def middleware(request: HttpRequest) -> HttpResponseBase:
            check_size(request)
            response: HttpResponseBase = await get_response(request)
            return response

        return middleware

    def sync_middleware(request: HttpRequest) -> HttpResponseBase:
        check_size(request)
        response: HttpResponseBase = get_response(request)
        return response

    return sync_middleware


def check_size(request: HttpRequest) -> None:
    """Raise RequestDataTooBig where the front cut the body off."""
    if getattr(request, "scope", request.META).get(TOO_LARGE):
        raise RequestDataTooBig
