"""The embedded database of a test run: migrated once for each state of the migrations, then copied."""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection

HOUSE = Path(__file__).resolve().parents[1]
TEMPLATES = HOUSE / "var" / "test"
MADE_FROM = ["requirements.lock", "*/migrations/*.py", "*/*/models.py", "*/*/founding.py", "*/*/roles.py"]


@pytest.fixture(scope="session")
def django_db_keepdb() -> bool:
    """Let Django use the copy as it is; on PostgreSQL it makes a database of its own."""
    return connection.vendor == "sqlite"


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings: None, tmp_path_factory: pytest.TempPathFactory
) -> None:
    if connection.vendor == "sqlite":
        copy = tmp_path_factory.mktemp("database") / "test.sqlite3"
        shutil.copy(template(), copy)
        connection.settings_dict["TEST"]["NAME"] = str(copy)


def template() -> Path:
    """Return a migrated database, made by one process at a time."""
    TEMPLATES.mkdir(parents=True, exist_ok=True)
    with (TEMPLATES / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        path = TEMPLATES / f"{fingerprint()}.sqlite3"
        return path if path.exists() else migrate(path)


def fingerprint() -> str:
    """Return a name that changes with whatever may change an empty database."""
    seen = hashlib.sha256()
    for path in sorted(path for pattern in MADE_FROM for path in HOUSE.glob(pattern)):
        seen.update(path.name.encode() + path.read_bytes())
    return seen.hexdigest()[:16]


def migrate(path: Path) -> Path:
    unfinished = path.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    env = {**os.environ, "DATABASE_URL": f"sqlite:///{unfinished}"}
    run = [sys.executable, "manage.py", "migrate", "--verbosity", "0", "--settings", "intranet.settings.test"]
    subprocess.run(run, cwd=HOUSE, check=True, env=env)
    return unfinished.rename(path)
