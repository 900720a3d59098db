"""A thread that does one thing again and again beside a server."""

import logging
from collections.abc import Callable
from threading import Event, Thread

from django.db import close_old_connections, connections

logger = logging.getLogger(__name__)

LONGEST_GOODBYE = 20.0  # seconds that the work at hand has to end


class Beside:
    """Works, waits, works, until it is told to stop; an error costs one turn, not the thread."""

    def __init__(self, name: str, work: Callable[[], None], *, every: float) -> None:
        self.name = name
        self.work = work
        self.every = every
        self.ended = Event()
        self.thread = Thread(target=self.run, name=name, daemon=True)

    def start(self) -> None:
        self.thread.start()

    def stop(self) -> None:
        """Return when the work at hand is done, or when it takes too long."""
        self.ended.set()
        self.thread.join(LONGEST_GOODBYE)

    def run(self) -> None:
        while not self.ended.is_set():
            self.take_a_turn()
            self.ended.wait(self.every)
        connections.close_all()

    def take_a_turn(self) -> None:
        close_old_connections()
        try:
            self.work()
        except Exception:
            logger.exception("%s stumbled and goes on", self.name)
