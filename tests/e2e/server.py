"""The real server in a process of its own, on a copy of the city."""

import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.architecture.sources import HOUSE
from tests.e2e.city import demo

PATIENCE = 30  # seconds until a server on a busy machine must have answered
SERVE = [sys.executable, "-m", "deploy.demo"]  # what `make demo` runs
UNHEALTHY = re.compile(r"Traceback|^ERROR|Warning:", re.MULTILINE)


@contextmanager
def serving(var: Path, command: list[str] = SERVE, **env: str) -> Iterator[str]:
    """Yield the address of a running server; afterwards its log must be clean."""
    process, address = start(var, command, **env)
    try:
        yield address
    finally:
        process.terminate()
        process.wait(PATIENCE)
    said = (var / "server.log").read_text("utf-8")
    assert not UNHEALTHY.search(said), said


def start(var: Path, command: list[str] = SERVE, **env: str) -> tuple[subprocess.Popen[bytes], str]:
    """Start a server and return it with its address; who starts it ends it."""
    port = free_port()
    log = var / "server.log"
    run = [part.replace("PORT", str(port)) for part in command]
    with log.open("w") as output:
        environment = place(var, port) | env
        process = subprocess.Popen(run, cwd=HOUSE, env=environment, stdout=output, stderr=output)
    try:
        wait_until(lambda: answers(port), process, log)
    except AssertionError:
        process.kill()
        raise
    return process, f"http://127.0.0.1:{port}"


def place(var: Path, port: int) -> dict[str, str]:
    return {**demo(var), "HOST": "127.0.0.1", "PORT": str(port)}


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def wait_until(ready: Callable[[], bool], process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while not ready():
        assert process.poll() is None, log.read_text("utf-8")
        assert time.monotonic() < deadline, f"not ready in {PATIENCE} s"
        time.sleep(0.1)


def answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
