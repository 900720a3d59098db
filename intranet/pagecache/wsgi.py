"""The page cache in front of Django under WSGI, by the same rules as under ASGI."""

import io
from collections.abc import Callable, Iterable
from concurrent.futures import CancelledError, Future
from functools import partial
from http import HTTPStatus
from threading import Event, Lock
from typing import Any

from intranet.front.messages import Environ, StartResponse, WsgiApp
from intranet.pagecache.answer import answer
from intranet.pagecache.ask import NO_PROXY, Ask, ProxyHeader, from_environ
from intranet.pagecache.entry import Entry, Headers
from intranet.pagecache.handing import hand_over
from intranet.pagecache.key import Key
from intranet.pagecache.mark import without_mark
from intranet.pagecache.pages import Pages, Rendered, may_keep

PATIENCE = 5.0  # seconds that a request waits for another one's answer before it goes by itself


class WsgiPageCache:
    """Answers what is kept; lets everything else through and learns from the answers."""

    def __init__(
        self, app: WsgiApp, pages: Pages, *, version: Callable[[], int | None], proxy: ProxyHeader = NO_PROXY
    ) -> None:
        self.app = app
        self.pages = pages
        self.version = version
        self.proxy = proxy
        self.renderings: dict[tuple[Key, int], Future[Entry | None]] = {}
        self.scouts: dict[Key, Event] = {}
        self.lock = Lock()

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        ask = from_environ(environ, self.proxy)
        if ask is None:
            return self.app(environ, partial(pass_on, start_response))
        entry = self.look_up(ask, environ)
        if entry is None:
            return self.scout(ask.key, environ, start_response)
        return give(entry, ask, start_response)

    def look_up(self, ask: Ask, environ: Environ) -> Entry | None:
        """Return the page, rendered once however many ask; None if it isn't known to be for everybody."""
        entry = self.find_or_render(ask.key, environ)
        if entry is None and (scout := self.scouts.get(ask.key)) is not None:
            scout.wait(PATIENCE)
            entry = self.find_or_render(ask.key, environ)
        return entry

    def find_or_render(self, key: Key, environ: Environ) -> Entry | None:
        version = self.version()
        if version is None:
            return None
        entry = self.pages.find(key, version)
        if entry is None and self.pages.knows(key):
            entry = self.render_once(key, version, environ)
        return entry

    def render_once(self, key: Key, version: int, environ: Environ) -> Entry | None:
        """Render, or wait for the thread that does."""
        place = (key, version)
        mine: Future[Entry | None] = Future()
        with self.lock:
            rendering = self.renderings.setdefault(place, mine)
        if rendering is not mine:
            return patiently(rendering)
        try:
            mine.set_result(self.render(key, version, environ))
            return mine.result()
        finally:
            del self.renderings[place]
            mine.cancel()  # after a failure: those who wait go by themselves

    def render(self, key: Key, version: int, environ: Environ) -> Entry | None:
        """Ask Django as nobody in particular and keep the answer."""
        started: list[tuple[int, Headers]] = []

        def start(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> None:
            started.append((int(status[:3]), as_bytes(headers)))

        chunks = self.app(hand_over(anonymous(environ, key, self.proxy), version), start)
        try:
            body = b"".join(chunks) if may_keep(key, *started[0]) else b""
        finally:
            close(chunks)
        return self.pages.keep(key, version, Rendered(*started[0], body))

    def scout(self, key: Key, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """Let the request through and tell those who wait whether its answer is for everybody."""
        seen = Event()
        self.scouts.setdefault(key, seen)

        def learn(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
            self.pages.learn(key, int(status[:3]), as_bytes(headers))
            return pass_on(start_response, status, headers, exc_info)

        try:
            return self.app(environ, learn)
        finally:
            seen.set()
            if self.scouts.get(key) is seen:
                del self.scouts[key]


def patiently(rendering: "Future[Entry | None]") -> Entry | None:
    """Wait for another thread's page, but not for ever."""
    try:
        return rendering.result(PATIENCE)
    except (TimeoutError, CancelledError):
        return None


def anonymous(environ: Environ, key: Key, proxy: ProxyHeader) -> Environ:
    """Return the request as everybody makes it: without cookie, language, browser or referrer."""
    needed = {"HTTP_HOST", proxy.name}
    plain = {name: value for name, value in environ.items() if not name.startswith("HTTP_") or name in needed}
    return {
        **plain,
        "REQUEST_METHOD": "GET",
        "QUERY_STRING": key.query,
        "CONTENT_LENGTH": "",
        "wsgi.input": io.BytesIO(),
    }


def as_bytes(headers: list[tuple[str, str]]) -> Headers:
    return [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]


def as_text(headers: Headers) -> list[tuple[str, str]]:
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in headers]


def give(entry: Entry, ask: Ask, start_response: StartResponse) -> Iterable[bytes]:
    """Send a kept answer."""
    status, headers, body = answer(entry, ask)
    start_response(f"{status} {HTTPStatus(status).phrase}", as_text(headers))
    return [body]


def pass_on(
    start_response: StartResponse, status: str, headers: list[tuple[str, str]], exc_info: Any = None
) -> Any:
    """Start Django's answer; the vow stays in the house."""
    return start_response(status, as_text(without_mark(as_bytes(headers))), exc_info)


def close(chunks: Iterable[bytes]) -> None:
    """End the answer as a WSGI server does, which closes Django's connections."""
    if hasattr(chunks, "close"):
        chunks.close()
