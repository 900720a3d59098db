"""What stands in front of Django under ASGI."""

import asyncio
import json
from collections.abc import Mapping

from intranet.front.files import Files, asgi_request, chunks
from intranet.front.health import JSON, Health, live
from intranet.front.messages import AsgiApp, Receive, Scope, Send
from intranet.safety.headers import complete


class ByProtocol:
    """Gives pages, sockets and the life of the process to whom they belong."""

    def __init__(self, doors: Mapping[str, AsgiApp]) -> None:
        self.doors = doors

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.doors[scope["type"]](scope, receive, send)


class AsgiFiles:
    """Answers for files that exist; all else is for the next."""

    def __init__(self, app: AsgiApp, files: Files) -> None:
        self.app = app
        self.files = files

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        file = self.files.find(scope["path"])
        if file is None:
            return await self.app(scope, receive, send)
        response = file.get_response(scope["method"], asgi_request(scope["headers"]))
        await start(send, int(response.status), list(response.headers))
        for piece in chunks(response.file):
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        return await send({"type": "http.response.body", "body": b""})


class AsgiHealth:
    """Answers monitoring, for any host name, before anything else can fail."""

    def __init__(self, app: AsgiApp, health: Health) -> None:
        self.app = app
        self.health = health

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        check = self.health.paths.get(scope["path"])
        if check is None:
            return await self.app(scope, receive, send)
        status, report = check() if check is live else await asyncio.to_thread(check)
        await start(send, status, JSON)
        return await send({"type": "http.response.body", "body": json.dumps(report).encode()})


async def start(send: Send, status: int, own: list[tuple[str, str]]) -> None:
    """Begin an answer that Django doesn't see, with the safety headers of the house."""
    headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in complete(own)]
    await send({"type": "http.response.start", "status": status, "headers": headers})
