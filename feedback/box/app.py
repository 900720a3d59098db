"""The box as a server sees it: one address, one size, one pace, and never more work than it can hold."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from traceback import extract_tb
from typing import TypeVar

from django.conf import settings
from django.db import close_old_connections
from django.utils import timezone

from feedback.box.calls import Answer, Asking, prepare
from feedback.box.front import is_plain
from feedback.box.queries import Published, published
from feedback.box.wire import ANSWER, REQUEST, Busy, Malformed, Refusal, read, refusal, written
from intranet.front.messages import Receive, Scope, Send
from intranet.safety.headers import complete

logger = logging.getLogger(__name__)

THREADS = 4
MOST_READING = 1024  # bodies of 32 KiB that are on their way
MOST_AT_WORK = 64  # calls that wait for a thread
PATIENCE = 10.0  # seconds for a body
KEYS_KEPT = timedelta(seconds=5)
HEADERS = [("Content-Type", "text/plain"), ("Content-Length", str(ANSWER)), ("Cache-Control", "no-store")]

Result = TypeVar("Result")
Said = tuple[int, bytes]


class Box:
    """Cheap checks come first; what holds goes to a few threads, and what is too much is refused."""

    def __init__(self, clock: Callable[[], datetime] = timezone.now) -> None:
        self.clock = clock
        self.pool = ThreadPoolExecutor(THREADS, thread_name_prefix="box")
        self.reading = self.at_work = 0
        self.keys: tuple[datetime, Published] | None = None
        self.headers = [(name.lower().encode(), value.encode()) for name, value in complete(HEADERS)]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        status, body = await self.answer(scope, receive)
        await send({"type": "http.response.start", "status": status, "headers": self.headers})
        await send({"type": "http.response.body", "body": body})

    async def answer(self, scope: Scope, receive: Receive) -> Said:
        try:
            return 200, written(await self.done(scope, receive))
        except Refusal as reason:
            return reason.status, refusal(reason)
        except Exception as fault:
            logger.error("%s at %s", type(fault).__name__, place(fault))
            return Refusal.status, refusal(Refusal())

    async def done(self, scope: Scope, receive: Receive) -> Answer:
        body = await self.body(scope, receive)
        began = asyncio.get_running_loop().time()
        done = prepare(read(body), Asking(self.clock(), await self.published()))
        try:
            return await self.work(done) or {}
        finally:
            await even(began)

    async def body(self, scope: Scope, receive: Receive) -> bytes:
        if not is_plain(scope):
            raise Malformed
        if self.reading >= MOST_READING:
            raise Busy
        self.reading += 1
        try:
            return await asyncio.wait_for(whole(receive), PATIENCE)
        except TimeoutError:
            raise Malformed from None
        finally:
            self.reading -= 1

    async def published(self) -> Published:
        """Return the keys as they were some seconds ago at most."""
        at = self.clock()
        if self.keys is None or not timedelta() <= at - self.keys[0] < KEYS_KEPT:
            self.keys = (at, await self.work(lambda: published(at=at)))
        return self.keys[1]

    async def work(self, do: Callable[[], Result]) -> Result:
        if self.at_work >= MOST_AT_WORK:
            raise Busy
        self.at_work += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self.pool, with_connections, do)
        finally:
            self.at_work -= 1


def with_connections(do: Callable[[], Result]) -> Result:
    close_old_connections()
    try:
        return do()
    finally:
        close_old_connections()


async def whole(receive: Receive) -> bytes:
    """Return the body. Raises Malformed where it is not of the one size, or the browser has gone."""
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if message["type"] != "http.request" or len(body) > REQUEST:
            raise Malformed
        if not message.get("more_body"):
            return body


async def even(began: float) -> None:
    """Wait for the next beat: how long a question took would tell whether there was something to find."""
    beat = settings.FEEDBACK_BEAT
    passed = asyncio.get_running_loop().time() - began
    if beat:
        await asyncio.sleep(beat - passed % beat)


def place(fault: BaseException) -> str:
    *_, last = extract_tb(fault.__traceback__)
    return f"{last.filename}:{last.lineno}"
