"""What monitoring asks: does the process live, and is everything there that it needs?"""

import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from threading import Lock

from django.core.cache import cache as shared_cache
from django.db import connections
from django.db.migrations.executor import MigrationExecutor

Report = tuple[int, dict[str, object]]
Check = Callable[[], None]

JSON = [("Content-Type", "application/json"), ("Cache-Control", "no-store")]
REMEMBERED = 1.0  # seconds; however many ask, the dependencies are asked once in this time


def check_database() -> None:
    """Raise whatever keeps the database from answering."""
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT 1")


def check_redis() -> None:
    """Raise whatever keeps Redis from answering, where this installation uses it."""
    shared_cache.get("health")


@cache  # a success is remembered: the code of a running process wants no other tables later
def check_migrations() -> None:
    """Raise LookupError where the tables are not those that the code expects."""
    executor = MigrationExecutor(connections["default"])
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise LookupError


CHECKS: dict[str, Check] = {
    "database": check_database,
    "redis": check_redis,
    "migrations": check_migrations,
}


class Health:
    """`/health/live` and `/health/ready`."""

    def __init__(self, checks: Mapping[str, Check], *, clock: Callable[[], float] = time.monotonic) -> None:
        self.checks = checks
        self.clock = clock
        self.paths: dict[str, Callable[[], Report]] = {"/health/live": live, "/health/ready": self.ready}
        self.lock = Lock()
        self.asked_at = float("-inf")
        self.missing: list[str] = []

    def ready(self) -> Report:
        """Return 200, or 503 with the names of what is missing."""
        with self.lock:
            if self.clock() - self.asked_at >= REMEMBERED:
                with ThreadPoolExecutor(1) as aside:  # whose connections are its own, and are closed
                    self.missing = aside.submit(self.ask).result()
                self.asked_at = self.clock()
            return (503, {"missing": self.missing}) if self.missing else (200, {"status": "ready"})

    def ask(self) -> list[str]:
        missing = [name for name, check in self.checks.items() if not passes(check)]
        connections.close_all()
        return missing


def live() -> Report:
    """Return 200: a process that can say so lives."""
    return 200, {"status": "live"}


def passes(check: Check) -> bool:
    """Return whether the check raises nothing; monitoring wants a name, not a trace."""
    try:
        check()
    except Exception:
        return False
    return True
