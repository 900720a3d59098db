"""Looks for secrets in everything that lies on a disk, however they may have been written down."""

import sqlite3
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterator, Mapping
from contextlib import closing
from json import dumps
from pathlib import Path
from urllib.parse import quote, quote_plus

Secret = str | bytes | int
Row = tuple[str, tuple[object, ...]]


def spellings(secret: Secret) -> set[bytes]:
    """Every way in which a program could have written it down."""
    if isinstance(secret, int):
        size = (secret.bit_length() + 7) // 8
        numbers = {secret.to_bytes(size), secret.to_bytes(size, "little"), as_rowid(secret)}
        return spellings(str(secret)) | numbers
    if isinstance(secret, bytes):
        return encoded(secret)
    found = {dumps(secret)[1:-1].encode()}
    for text in {secret, secret.lower(), secret.upper()}:
        found |= encoded(text.encode())
        found |= {text.encode("utf-16-le"), text.encode("utf-16-be")}
        found |= {quote(text).encode(), quote_plus(text).encode()}
    return found


def as_rowid(number: int) -> bytes:
    """As SQLite writes the key of a row: seven bits in a byte, the last one marked."""
    groups = [number >> shift & 0x7F for shift in range(0, number.bit_length(), 7)]
    return bytes([group | 0x80 for group in groups[:0:-1]] + groups[:1])


def encoded(secret: bytes) -> set[bytes]:
    found = {secret, secret.hex().encode(), secret.hex().upper().encode()}
    for encode in (b64encode, urlsafe_b64encode):
        found |= {inner(encode(b"\0" * before + secret), before, len(secret)) for before in range(3)}
    return found


def inner(text: bytes, before: int, size: int) -> bytes:
    """The characters of base64 that the secret alone decides, whatever stands before and after it."""
    first, last = -(-before * 8 // 6), (before + size) * 8 // 6
    return text[first:last]


def traces(folder: Path, secrets: Mapping[str, Secret], *, without: tuple[str, ...] = ()) -> set[str]:
    """Which secret lies in which file, as “file: name”; links lead out of the folder and are left."""
    sought = {name: spellings(secret) for name, secret in secrets.items()}
    found = set()
    for path in files(folder, without):
        content = path.read_bytes()
        found |= {
            f"{path.name}: {name}" for name, ways in sought.items() if any(way in content for way in ways)
        }
    return found


def files(folder: Path, without: tuple[str, ...]) -> Iterator[Path]:
    for path in folder.rglob("*"):
        parts = path.relative_to(folder).parts
        linked = any(one.is_symlink() for one in [path, *path.parents])
        if path.is_file() and not linked and not path.name.startswith(without or ("\0",)) and parts:
            yield path


def rows(database: Path) -> set[Row]:
    """Every row of every table, sessions too."""
    with closing(sqlite3.connect(database)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            (name, row)
            for (name,) in tables
            for row in connection.execute(f'SELECT * FROM "{name}"')  # noqa: S608 - the database's own names
        }


def rows_with(found: set[Row], secrets: Mapping[str, Secret]) -> set[Row]:
    ways = set().union(*map(spellings, secrets.values()))
    return {row for row in found if any(way in written(row) for way in ways)}


def written(row: Row) -> bytes:
    return b"\0".join(value if isinstance(value, bytes) else str(value).encode() for value in row[1])
