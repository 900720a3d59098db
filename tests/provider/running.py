"""The provider in a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import httpx

from tests.architecture.sources import HOUSE
from tests.e2e.server import PATIENCE, answers, free_port, wait_until


@dataclass(frozen=True)
class RunningProvider:
    """Where the provider is and what it knows."""

    issuer: str
    folder: Path

    def tell(self, username: str, **claims: Any) -> None:
        """Let the provider say this about the person, from now on."""
        (self.folder / "claims.json").write_text(json.dumps({username: claims}))

    def answer_at(self, callback: str) -> None:
        """Let the provider send people back to this address, and to no other."""
        (self.folder / "callback").write_text(callback)

    def sign_in(self, username: str, address: str) -> str:
        """Follow Wandel's address as the person and return where the provider sends the browser back to."""
        with httpx.Client(base_url=self.issuer) as browser:
            door = browser.get(address).headers["location"]
            inside = browser.post(door, data={"username": username}).headers["location"]
            return browser.get(urljoin(self.issuer, inside)).headers["location"]


@contextmanager
def running(folder: Path) -> Iterator[RunningProvider]:
    """Serve a provider that knows one client: Wandel."""
    port, log = free_port(), folder / "provider.log"
    own = {"DJANGO_SETTINGS_MODULE": "tests.provider.settings", "PROVIDER_FOLDER": str(folder)}
    listen = f"--host 127.0.0.1 --port {port} --log-level warning --no-access-log --lifespan off"
    command = [sys.executable, "-m", "uvicorn", "tests.provider.asgi:application", *listen.split()]
    with log.open("w") as output:
        process = subprocess.Popen(command, cwd=HOUSE, env=os.environ | own, stdout=output, stderr=output)
    try:
        wait_until(lambda: answers(port), process, log)
        yield RunningProvider(f"http://127.0.0.1:{port}", folder)
    finally:
        process.terminate()
        process.wait(PATIENCE)
