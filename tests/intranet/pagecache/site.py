"""A small site behind the page cache, spoken to by ASGI or WSGI, and a browser for each."""

import asyncio
import math
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from intranet.front.asgi import House
from intranet.pagecache.asgi import AsgiPageCache
from intranet.pagecache.ask import ProxyHeader
from intranet.pagecache.handing import NAME
from intranet.pagecache.mark import HEADER, Mark
from intranet.pagecache.pages import Pages
from intranet.pagecache.store import Store
from intranet.pagecache.wsgi import WsgiPageCache
from tests.servers import Answer, by_asgi, by_wsgi

PROXY = ProxyHeader("HTTP_X_FORWARDED_PROTO", "https")


class Request(NamedTuple):
    """What reached the site behind the cache."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    version: int | None = None


@dataclass
class Site:
    """`/me/` is for the person who asks, everything else for everybody."""

    text: str = "Guten Morgen"
    version: int | None = 1
    now: float = 1_000.0
    until: float = math.inf
    status: int = 200
    extra: dict[str, str] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)

    def publish(self, text: str) -> None:
        assert self.version is not None
        self.text = text
        self.version += 1

    def answer(self, request: Request) -> tuple[int, list[tuple[str, str]], bytes]:
        self.requests.append(request)
        if request.path == "/me/":
            body = f"für {request.headers.get('cookie', 'niemand')}".encode()
            return 200, [("Content-Type", "text/html"), ("Content-Length", str(len(body)))], body
        body = f"{self.text}{request.query}".encode()
        vow = str(Mark(until=self.until, parameters=frozenset({"page"})))
        headers = {"Content-Type": "text/html", "Content-Length": str(len(body)), HEADER: vow} | self.extra
        return self.status, list(headers.items()), body

    def pages(self) -> Pages:
        return Pages(Store(most_bytes=1_000_000), clock=lambda: self.now)

    async def asgi(self, scope: Any, receive: Any, send: Any) -> None:
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        request = Request(
            scope["method"], scope["path"], scope["query_string"].decode(), headers, scope.get(NAME)
        )
        await asyncio.sleep(0)
        status, sent, body = self.answer(request)
        encoded = [(name.encode(), value.encode()) for name, value in sent]
        await send({"type": "http.response.start", "status": status, "headers": encoded})
        await send({"type": "http.response.body", "body": body[:3], "more_body": True})
        await send({"type": "http.response.body", "body": body[3:], "more_body": False})

    def wsgi(self, environ: Any, start_response: Any) -> list[bytes]:
        names = {name for name in environ if name.startswith("HTTP_")}
        headers = {name.removeprefix("HTTP_").replace("_", "-").lower(): environ[name] for name in names}
        path = environ["PATH_INFO"].encode("latin-1").decode()
        request = Request(
            environ["REQUEST_METHOD"], path, environ["QUERY_STRING"], headers, environ.get(NAME)
        )
        status, sent, body = self.answer(request)
        start_response(f"{status} Whatever", sent)
        return [body[:3], body[3:]]


class AsgiBrowser:
    def __init__(self, site: Site) -> None:
        self.cache = AsgiPageCache(site.asgi, site.pages(), version=lambda: site.version, proxy=PROXY)
        self.house = House(self.cache, {"http": self.cache})

    def get(self, path: str = "/", **request: str) -> Answer:
        return asyncio.run(self.fetch(path, **request))

    async def fetch(self, path: str = "/", **request: str) -> Answer:
        return await by_asgi(self.house, path, **request)


class WsgiBrowser:
    def __init__(self, site: Site) -> None:
        self.cache = WsgiPageCache(site.wsgi, site.pages(), version=lambda: site.version, proxy=PROXY)

    def get(self, path: str = "/", **request: str) -> Answer:
        return by_wsgi(self.cache, path, **request)


Browser = AsgiBrowser | WsgiBrowser
