"""One look at the content version for all requests that an event loop found waiting together."""

import asyncio
from collections.abc import Callable


class OncePerTick:
    """Asks once in each turn of the event loop.

    What arrived before the loop looked at its sockets was sent before this reading, so whatever was published
    before a request was sent is seen by it: the answer is as true as one reading per request.
    """

    def __init__(self, read: Callable[[], int | None]) -> None:
        self.read = read
        self.known: tuple[int | None] | None = None

    def __call__(self) -> int | None:
        if self.known is None:
            self.known = (self.read(),)
            asyncio.get_running_loop().call_soon(self.forget)
        return self.known[0]

    def forget(self) -> None:
        self.known = None
