"""Asks an application the way a server does, by ASGI or by WSGI, and gives back what a browser would see."""

import asyncio
import io
from typing import Any, NamedTuple

HOST = "wandel.example"


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


async def by_asgi(
    app: Any, path: str = "/", *, method: str = "GET", query: str = "", **headers: str
) -> Answer:
    """Ask; headers are written like `if_none_match`."""
    scope = {
        "type": "http",
        "method": method,
        "scheme": "http",
        "path": path,
        "query_string": query.encode("utf-8", "surrogateescape"),
        "headers": [
            (n.replace("_", "-").encode(), v.encode()) for n, v in ({"host": HOST} | headers).items()
        ],
    }
    messages: list[dict[str, Any]] = []
    body = iter([{"type": "http.request", "body": b"", "more_body": False}])

    async def receive() -> dict[str, Any]:
        for message in body:
            return message
        return await asyncio.get_running_loop().create_future()  # the browser stays

    async def send(message: dict[str, Any]) -> None:
        messages.append(message)

    await app(scope, receive, send)
    sent = {name.decode().lower(): value.decode() for name, value in messages[0]["headers"]}
    return Answer(messages[0]["status"], sent, b"".join(message.get("body", b"") for message in messages[1:]))


def by_wsgi(app: Any, path: str = "/", *, method: str = "GET", query: str = "", **headers: str) -> Answer:
    """Ask; headers are written like `if_none_match`."""
    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": path.encode().decode("latin-1"),
        "QUERY_STRING": query,
        "SERVER_NAME": HOST,
        "SERVER_PORT": "80",
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(),
    } | {f"HTTP_{name.upper()}": value for name, value in ({"host": HOST} | headers).items()}
    started: list[tuple[str, list[tuple[str, str]]]] = []

    def start(status: str, sent: list[tuple[str, str]], exc_info: Any = None) -> None:
        started.append((status, sent))

    chunks = app(environ, start)
    try:
        body = b"".join(chunks)
    finally:
        getattr(chunks, "close", lambda: None)()
    status, sent = started[0]
    return Answer(int(status[:3]), {name.lower(): value for name, value in sent}, body)
