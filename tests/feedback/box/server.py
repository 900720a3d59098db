"""The box as production runs it: a process of its own behind a socket file."""

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.architecture.sources import HOUSE
from tests.feedback.box.process import SETTINGS, manage

UNIT = HOUSE / "deploy" / "wandel-box.service"
PATIENCE = 30  # seconds


class Answer(NamedTuple):
    status: int
    body: bytes
    headers: dict[str, str]


class OverFile(http.client.HTTPConnection):
    """HTTP over a socket file; says only what it is told to say."""

    def __init__(self, file: Path) -> None:
        super().__init__("box", timeout=PATIENCE)
        self.file = file

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(PATIENCE)
        self.sock.connect(str(self.file))


class Server(NamedTuple):
    file: Path
    process: subprocess.Popen

    def post(self, body: bytes, **headers: str) -> Answer:
        one = OverFile(self.file)
        one.putrequest("POST", "/feedback/box/", skip_accept_encoding=True)
        about = {"Content-Type": "text/plain", "Content-Length": str(len(body)), **headers}
        for name, value in about.items():
            one.putheader(name.replace("_", "-"), value)
        one.endheaders(body)
        response = one.getresponse()
        answer = Answer(response.status, response.read(), {k.lower(): v for k, v in response.getheaders()})
        one.close()
        return answer

    def memory(self) -> int:
        """Bytes that the process has in memory."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) * 1024


def command() -> list[str]:
    """What the unit in deploy/ starts, with the socket file still to be named."""
    (line,) = [one for one in UNIT.read_text().splitlines() if one.startswith("ExecStart=")]
    words = line.removeprefix("ExecStart=").split()
    return [sys.executable, *words[1 : words.index("--uds")]]


@contextmanager
def serving(folder: Path, **env: str) -> Iterator[Server]:
    for alias in ("box", "spool"):
        manage("migrate", "--database", alias, VAR_DIR=str(folder))
    file = folder / "box.sock"
    env = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": SETTINGS, "VAR_DIR": str(folder), **env}
    with (folder / "log").open("w") as log:
        run = [*command(), "--uds", str(file)]
        process = subprocess.Popen(run, cwd=HOUSE, env=env, stdout=log, stderr=subprocess.STDOUT)
    try:
        wait(file)
        yield Server(file, process)
    finally:
        process.terminate()
        process.wait(PATIENCE)


def wait(file: Path) -> None:
    for _ in range(PATIENCE * 20):
        with socket.socket(socket.AF_UNIX) as one:
            if one.connect_ex(str(file)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(file)
