"""What is deleted because its time has come, and made unreadable where it lay."""

from datetime import datetime

from django.db import connections

from feedback.box.keys import PublishedKey
from feedback.box.queries import over
from feedback.box.router import BOX
from feedback.box.spool import Mark
from feedback.box.weeks import is_over


def forget_threads(*, at: datetime) -> int:
    """Delete the threads that are over. Returns how many."""
    ended = list(over(at=at).values_list("pk", flat=True))
    over(at=at).filter(pk__in=ended).delete()
    wipe()
    return len(ended)


def forget_scopes(*, at: datetime) -> None:
    """Delete marks and keys of scopes whose passes nobody takes any more."""
    for model in (Mark, PublishedKey):
        scopes = {scope for scope in model.objects.values_list("scope", flat=True) if is_over(scope, at)}
        model.objects.filter(scope__in=scopes).delete()


def wipe() -> None:
    """Leave nothing of what was deleted in the log that SQLite writes ahead."""
    connection = connections[BOX]
    if connection.vendor == "sqlite" and not connection.in_atomic_block:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
