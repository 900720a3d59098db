"""How the page cache learns the content version: it asks the database, at every request."""

from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import Any

from django.db import DatabaseError, connections

from intranet.pagecache.models import ContentVersion

QUESTION = f"SELECT number FROM {ContentVersion._meta.db_table} WHERE id = {ContentVersion.ONLY}"  # noqa: S608


class VersionReader:
    """Reads the version over a plain connection of its own: 3 µs on SQLite, 0.1 ms on PostgreSQL."""

    def __init__(self, alias: str = "default") -> None:
        self.database: Any = connections.create_connection(alias)
        self.database.inc_thread_sharing()  # our lock lets one thread at a time use it
        self.lock = Lock()

    def __call__(self) -> int | None:
        """Return the number, or None while the database can't be asked; then nothing kept may be shown."""
        with self.lock:
            for _ in range(2):  # the second time over a new connection: the old one may have been cut
                try:
                    return self.ask()
                except (self.database.Database.Error, DatabaseError):
                    self.hang_up()
            return None

    def ask(self) -> int:
        rows = self.connection().execute(QUESTION).fetchall()
        return int(rows[0][0]) if rows else 0

    def connection(self) -> Any:
        if self.database.connection is None:
            with ThreadPoolExecutor(1) as aside:  # Django connects in no thread that runs an event loop
                aside.submit(self.database.connect).result()
        return self.database.connection

    def hang_up(self) -> None:
        """Close the connection; the next question opens another."""
        if self.database.connection is not None:
            self.database.connection.close()
            self.database.connection = None
