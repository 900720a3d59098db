"""The demo city as a template: built once for each state of the code, then copied."""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.architecture.sources import APPS, HOUSE, files

CITIES = HOUSE / "var" / "e2e"


def template() -> Path:
    """The folder with the city's database and pictures as `make demo` would leave them."""
    with alone():
        subprocess.run(["make", ".stamps/static", ".stamps/messages"], cwd=HOUSE, check=True, env=demo())
        city = CITIES / fingerprint()
        if not city.is_dir():
            build(city)
        return city


@contextmanager
def alone() -> Iterator[None]:
    """One process at a time, so that two workers don't build the same city."""
    CITIES.mkdir(parents=True, exist_ok=True)
    with (CITIES / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def fingerprint() -> str:
    """A name that changes with whatever may change the city."""
    seen = hashlib.sha256()
    for path in files(HOUSE, ".py", ".toml", inside=APPS):
        seen.update(str(path).encode() + path.read_bytes())
    return seen.hexdigest()[:16]


COMMANDS = (
    "migrate",
    "migrate --database box --settings feedback.box.settings",
    "migrate --database spool --settings feedback.box.settings",
    "demo",
    "db_worker --batch --no-startup-delay --queue-name *",
)


def build(city: Path) -> None:
    unfinished = CITIES / "unfinished"
    for old in CITIES.iterdir():
        if old.is_dir():
            shutil.rmtree(old)
    for command in COMMANDS:
        run = [sys.executable, "manage.py", *command.split(), "--verbosity", "0"]
        subprocess.run(run, cwd=HOUSE, check=True, env=demo(unfinished))
    unfinished.rename(city)


def copy(city: Path, target: Path) -> Path:
    shutil.copytree(city, target)
    (target / "static").symlink_to(HOUSE / "var" / "static")
    return target


def demo(var: Path | None = None) -> dict[str, str]:
    """The environment of an embedded demo whose data lie in the folder."""
    foreign = {"DATABASE_URL", "REDIS_URL", "MAKEFLAGS", "MAKELEVEL", "MFLAGS"}
    inherited = {name: value for name, value in os.environ.items() if name not in foreign}
    own = {"VAR_DIR": str(var)} if var else {}
    return {**inherited, **own, "DJANGO_SETTINGS_MODULE": "intranet.settings.demo"}
