"""Who may change the spool at the same time: authors beside each other, the release alone.

Locks are always taken in the same order, first the spool, then the box.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connections, transaction

from feedback.box.router import SPOOL
from feedback.box.spool import WaitingLetter

BESIDE_OTHERS, ALONE = "ROW EXCLUSIVE", "ACCESS EXCLUSIVE"


@contextmanager
def spool(mode: str = BESIDE_OTHERS) -> Iterator[None]:
    """Hold the spool in one transaction; SQLite lets in only one at a time anyway."""
    connection = connections[SPOOL]
    with transaction.atomic(using=SPOOL):
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute(f"LOCK TABLE {WaitingLetter._meta.db_table} IN {mode} MODE")
        yield
