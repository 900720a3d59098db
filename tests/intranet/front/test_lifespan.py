import asyncio
import logging

import pytest

from intranet.front.lifespan import Companion, Lifespan


class Diary:
    """Companions that write down when they start and stop."""

    def __init__(self):
        self.lines = []

    def companion(self, name, *, fails=False):
        def start():
            if fails:
                raise RuntimeError("no room")
            self.lines.append(f"{name} starts")

        return Companion(start, lambda: self.lines.append(f"{name} stops"))


@pytest.fixture
def diary():
    return Diary()


def live(*companions):
    """Let a server begin and end; return what it was told."""
    told = []
    incoming = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])

    async def receive():
        return next(incoming)

    async def send(message):
        told.append(message["type"])

    asyncio.run(Lifespan(*companions)({"type": "lifespan"}, receive, send))
    return told


def test_a_server_is_told_when_it_may_begin_and_end():
    assert live() == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


def test_who_came_last_leaves_first(diary):
    live(diary.companion("worker"), diary.companion("clock"))

    assert diary.lines == ["worker starts", "clock starts", "clock stops", "worker stops"]


def test_a_server_does_not_begin_without_a_companion(diary, caplog):
    with caplog.at_level(logging.CRITICAL):
        told = live(diary.companion("worker"), diary.companion("clock", fails=True))

    assert told == ["lifespan.startup.failed"]
    assert diary.lines == ["worker starts", "worker stops"]
