"""The embedded databases of a test run: migrated once for each state of the migrations, then copied."""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection, connections

HOUSE = Path(__file__).resolve().parents[1]
TEMPLATES = HOUSE / "var" / "test"
MADE_FROM = ["requirements.lock", "*/migrations/*.py", "*/*/models.py", "*/*/founding.py", "*/*/roles.py"]
MADE_FROM_BOX = ["requirements.lock", "feedback/box/*.py", "feedback/box/migrations/*.py"]
VARIABLES = {
    "default": ("DATABASE_URL", "intranet.settings.test"),
    "box": ("BOX_DATABASE_URL", "feedback.box.settings"),
    "spool": ("SPOOL_DATABASE_URL", "feedback.box.settings"),
}


@pytest.fixture(scope="session")
def django_db_keepdb() -> bool:
    """Let Django use the copy as it is; on PostgreSQL it makes a database of its own."""
    return connection.vendor == "sqlite"


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings: None, tmp_path_factory: pytest.TempPathFactory
) -> None:
    if connection.vendor == "sqlite":
        folder = tmp_path_factory.mktemp("database")
        for alias in connections:
            copy = folder / f"{alias}.sqlite3"
            shutil.copy(template(alias), copy)
            connections[alias].settings_dict["TEST"]["NAME"] = str(copy)


def template(alias: str) -> Path:
    """Return a migrated database, made by one process at a time."""
    TEMPLATES.mkdir(parents=True, exist_ok=True)
    with (TEMPLATES / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        path = TEMPLATES / f"{alias}-{fingerprint(alias)}.sqlite3"
        return path if path.exists() else migrate(path, alias)


def fingerprint(alias: str) -> str:
    """Return a name that changes with whatever may change an empty database."""
    patterns = MADE_FROM if alias == "default" else MADE_FROM_BOX
    seen = hashlib.sha256()
    for path in sorted(path for pattern in patterns for path in HOUSE.glob(pattern)):
        seen.update(path.name.encode() + path.read_bytes())
    return seen.hexdigest()[:16]


def migrate(path: Path, alias: str) -> Path:
    unfinished = path.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    variable, settings = VARIABLES[alias]
    env = {**os.environ, variable: f"sqlite:///{unfinished}"}
    run = [sys.executable, "manage.py", "migrate", "--database", alias, "--verbosity", "0"]
    subprocess.run([*run, "--settings", settings], cwd=HOUSE, check=True, env=env)
    return unfinished.rename(path)
