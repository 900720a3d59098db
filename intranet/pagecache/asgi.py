"""The page cache in front of Django under ASGI."""

import asyncio
from collections.abc import Callable
from functools import partial

from intranet.front.messages import AsgiApp, Message, Receive, Scope, Send
from intranet.pagecache.answer import answer
from intranet.pagecache.ask import NO_PROXY, Ask, ProxyHeader, asgi_name, from_scope
from intranet.pagecache.entry import Answer, Entry
from intranet.pagecache.handing import hand_over
from intranet.pagecache.key import Key
from intranet.pagecache.mark import without_mark
from intranet.pagecache.pages import Pages, Rendered, may_keep
from intranet.pagecache.ready import Ready, Words

PATIENCE = 5.0  # seconds that a request waits for another one's answer before it goes by itself


class AsgiPageCache:
    """Answers what is kept; lets everything else through and learns from the answers."""

    def __init__(
        self, app: AsgiApp, pages: Pages, *, version: Callable[[], int | None], proxy: ProxyHeader = NO_PROXY
    ) -> None:
        self.app = app
        self.pages = pages
        self.version = version
        self.proxy = proxy
        self.proxy_name = asgi_name(proxy.name)
        self.ready = Ready()
        self.renderings: dict[tuple[Key, int], asyncio.Task[Entry | None]] = {}
        self.scouts: dict[Key, asyncio.Event] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if (ask := from_scope(scope, self.proxy)) is None:
            await self.app(scope, receive, partial(pass_on, send))
        elif (entry := await self.look_up(ask, scope)) is None:
            await self.scout(ask.key, scope, receive, send)
        else:
            await give(answer(entry, ask), send)

    def kept(self, scope: Scope) -> Answer | None:
        """Return the answer at once if the page is kept and true; most requests end here."""
        words, version = self.words(scope), self.version()
        ready = self.ready.find(words, version, self.pages.clock())
        return ready or self.understand(words, version, scope)

    def words(self, scope: Scope) -> Words:
        """Return everything in the request that can make a difference to the answer."""
        said = dict(scope["headers"]).get
        return (
            scope["method"],
            scope["scheme"],
            scope["path"],
            scope["query_string"],
            said(b"host"),
            said(b"accept-encoding"),
            said(b"if-none-match"),
            said(b"hx-request"),
            said(self.proxy_name),
        )

    def understand(self, words: Words, version: int | None, scope: Scope) -> Answer | None:
        ask = from_scope(scope, self.proxy)
        entry = self.pages.find(ask.key, version) if ask else None
        if ask is None or entry is None:
            return None
        found = answer(entry, ask)
        self.ready.put(words, entry.until, found)
        return found

    async def look_up(self, ask: Ask, scope: Scope) -> Entry | None:
        """Return the page, rendered once however many ask; None if it isn't known to be for everybody."""
        entry = await self.find_or_render(ask.key, scope)
        if entry is None and (scout := self.scouts.get(ask.key)) is not None:
            await wait_for(scout)
            entry = await self.find_or_render(ask.key, scope)
        return entry

    async def find_or_render(self, key: Key, scope: Scope) -> Entry | None:
        version = self.version()
        if version is None:
            return None
        entry = self.pages.find(key, version)
        if entry is None and self.pages.knows(key):
            entry = await self.render_once(key, version, scope)
        return entry

    async def render_once(self, key: Key, version: int, scope: Scope) -> Entry | None:
        """Share the rendering; it goes on when the browser that asked first has left."""
        place = (key, version)
        if place not in self.renderings:
            task = asyncio.create_task(self.render(key, version, scope))
            task.add_done_callback(lambda _: self.renderings.pop(place))
            self.renderings[place] = task
        return await asyncio.shield(self.renderings[place])

    async def render(self, key: Key, version: int, scope: Scope) -> Entry | None:
        """Ask Django as nobody in particular and keep the answer."""
        collected = Collected(key)
        asked = hand_over(anonymous(scope, key, self.proxy), version)
        await self.app(asked, collected.receive, collected.send)
        return self.pages.keep(key, version, collected.rendered)

    async def scout(self, key: Key, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request through and tell those who wait whether its answer is for everybody."""
        seen = asyncio.Event()
        self.scouts.setdefault(key, seen)

        async def learn(message: Message) -> None:
            if message["type"] == "http.response.start":
                self.pages.learn(key, message["status"], message["headers"])
                self.return_from(key, seen)
            await pass_on(send, message)

        try:
            await self.app(scope, receive, learn)
        finally:
            self.return_from(key, seen)

    def return_from(self, key: Key, seen: asyncio.Event) -> None:
        seen.set()
        if self.scouts.get(key) is seen:
            del self.scouts[key]


class Collected:
    """An answer gathered for the shelf instead of a browser."""

    def __init__(self, key: Key) -> None:
        self.key = key
        self.asked = False
        self.rendered = Rendered(500, [], b"")

    async def receive(self) -> Message:
        """Give an empty body once, and never the news that somebody left."""
        if self.asked:
            await asyncio.get_running_loop().create_future()
        self.asked = True
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.rendered = Rendered(message["status"], message["headers"], b"")
        elif may_keep(self.key, self.rendered.status, self.rendered.headers):
            self.rendered = self.rendered._replace(body=self.rendered.body + message.get("body", b""))


def anonymous(scope: Scope, key: Key, proxy: ProxyHeader) -> Scope:
    """Return the request as everybody makes it: without cookie, language, browser or referrer."""
    needed = {b"host", asgi_name(proxy.name)}
    headers = [(name, value) for name, value in scope["headers"] if name in needed]
    return {**scope, "method": "GET", "query_string": key.query.encode(), "headers": headers}


async def give(ready: Answer, send: Send) -> None:
    """Send a kept answer."""
    await send({"type": "http.response.start", "status": ready.status, "headers": ready.headers})
    await send({"type": "http.response.body", "body": ready.body})


async def pass_on(send: Send, message: Message) -> None:
    """Send Django's message; the vow stays in the house."""
    if message["type"] == "http.response.start":
        message = {**message, "headers": without_mark(message["headers"])}
    await send(message)


async def wait_for(scout: asyncio.Event) -> None:
    try:
        await asyncio.wait_for(scout.wait(), PATIENCE)
    except TimeoutError:
        return
