"""What begins with the process and ends with it."""

import asyncio
import logging
from collections.abc import Callable
from typing import NamedTuple

from intranet.front.messages import Receive, Scope, Send

logger = logging.getLogger(__name__)


class Companion(NamedTuple):
    """Something that runs beside the server; both calls may take a moment and run in a thread."""

    start: Callable[[], object]
    stop: Callable[[], object]


class Lifespan:
    """Starts the companions before the first request and stops them, last one first, after the last."""

    def __init__(self, *companions: Companion) -> None:
        self.companions = companions
        self.running: list[Companion] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        try:
            await asyncio.to_thread(self.start)
        except Exception as reason:
            logger.exception("a companion of the server did not start")
            await asyncio.to_thread(self.stop)
            return await send({"type": "lifespan.startup.failed", "message": type(reason).__name__})
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await asyncio.to_thread(self.stop)
        return await send({"type": "lifespan.shutdown.complete"})

    def start(self) -> None:
        for companion in self.companions:
            companion.start()
            self.running.append(companion)

    def stop(self) -> None:
        while self.running:
            self.running.pop().stop()
