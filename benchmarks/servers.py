"""Servers under test: each one uvicorn process with the options of the embedded server."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.architecture.sources import HOUSE
from tests.e2e.server import answers, free_port, wait_until

TICKS = os.sysconf("SC_CLK_TCK")
LOOK_SECONDS, MOST_LOOKS = 2.0, 30
IDLE = 0.02  # of one core
OPTIONS = "--ws websockets-sansio --ws-per-message-deflate false --no-access-log --no-server-header"


class Server(NamedTuple):
    """A running server; how much CPU it has used is told by the kernel."""

    name: str
    port: int
    pid: int

    def cpu_seconds(self) -> float:
        fields = Path(f"/proc/{self.pid}/stat").read_text("utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def settle(self) -> None:
        """Return when the server has nothing left to do of its own, such as jobs from before."""
        for _ in range(MOST_LOOKS):
            before = self.cpu_seconds()
            time.sleep(LOOK_SECONDS)
            if self.cpu_seconds() - before < IDLE * LOOK_SECONDS:
                return


@contextmanager
def serving(name: str, application: str, env: Mapping[str, str], log: Path) -> Iterator[Server]:
    """Run the application until the block ends."""
    port = free_port()
    listen = f"--host 127.0.0.1 --port {port} --lifespan auto --log-level warning"
    command = [sys.executable, "-m", "uvicorn", application, *OPTIONS.split(), *listen.split()]
    with log.open("w") as output:
        process = subprocess.Popen(command, cwd=HOUSE, env=dict(env), stdout=output, stderr=output)
    try:
        wait_until(lambda: answers(port), process, log)
        yield Server(name, port, process.pid)
    finally:
        process.terminate()
        process.wait(30)
