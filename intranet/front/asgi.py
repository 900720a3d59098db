"""What stands in front of Django under ASGI."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from intranet.front.files import Files, asgi_request, chunks
from intranet.front.health import JSON, Health, Report, live
from intranet.front.messages import AsgiApp, Receive, Scope, Send
from intranet.pagecache.asgi import AsgiPageCache
from intranet.safety.headers import complete


class House:
    """Answers kept pages first; all else goes to the door for its protocol."""

    def __init__(self, pages: AsgiPageCache, doors: Mapping[str, AsgiApp]) -> None:
        self.pages = pages
        self.doors = doors

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        kept = self.pages.kept(scope) if scope["type"] == "http" else None
        if kept is None:
            return await self.doors[scope["type"]](scope, receive, send)
        await send({"type": "http.response.start", "status": kept.status, "headers": kept.headers})
        return await send({"type": "http.response.body", "body": kept.body})


class AsgiFiles:
    """Answers for files that exist; all else is for the next."""

    def __init__(self, app: AsgiApp, files: Files) -> None:
        self.app = app
        self.files = files

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        file = self.files.find(scope["path"])
        return self.app(scope, receive, send) if file is None else self.give(file, scope, send)

    async def give(self, file: Any, scope: Scope, send: Send) -> None:
        response = file.get_response(scope["method"], asgi_request(scope["headers"]))
        await start(send, int(response.status), list(response.headers))
        for piece in chunks(response.file):
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b""})


class AsgiHealth:
    """Answers monitoring, for any host name, before anything else can fail."""

    def __init__(self, app: AsgiApp, health: Health) -> None:
        self.app = app
        self.health = health

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        check = self.health.paths.get(scope["path"])
        return self.app(scope, receive, send) if check is None else self.give(check, send)

    async def give(self, check: Callable[[], Report], send: Send) -> None:
        status, report = check() if check is live else await asyncio.to_thread(check)
        await start(send, status, JSON)
        await send({"type": "http.response.body", "body": json.dumps(report).encode()})


async def start(send: Send, status: int, own: list[tuple[str, str]]) -> None:
    """Begin an answer that Django doesn't see, with the safety headers of the house."""
    headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in complete(own)]
    await send({"type": "http.response.start", "status": status, "headers": headers})
