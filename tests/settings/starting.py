"""Starting Wandel in a process of its own, with an environment of its own."""

import os
import subprocess
import sys
from typing import NamedTuple

from tests.architecture.sources import HOUSE

SECRET = "uO3k_" + "9f2c7Qa1xZ" * 5
COMPLETE = {
    "DJANGO_SETTINGS_MODULE": "intranet.settings.production",
    "SECRET_KEY": SECRET,
    "ALLOWED_HOSTS": "wandel.musterfelden.example",
    "DATABASE_URL": "sqlite://:memory:",
    "BOX_DATABASE_URL": "sqlite://:memory:",
    "SPOOL_DATABASE_URL": "sqlite://:memory:",
}
PATIENCE = 60  # seconds

CHECK = ["manage.py", "check"]
UVICORN = ["-m", "uvicorn", "intranet.asgi:application", "--port", "0"]
GRANIAN = ["-m", "granian", "--interface", "wsgi", "--port", "0", "intranet.wsgi:application"]


class Ended(NamedTuple):
    status: int
    lines: list[str]


def start(*command: str, **differently: str) -> Ended:
    """Start with the complete environment but for what is said differently; empty means missing."""
    env = {"PATH": os.environ["PATH"], **COMPLETE, **differently}
    run = [sys.executable, *command]
    done = subprocess.run(
        run, cwd=HOUSE, env=env, timeout=PATIENCE, check=False, capture_output=True, text=True
    )
    return Ended(done.returncode, (done.stdout + done.stderr).splitlines())
