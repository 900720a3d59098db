"""What no form and no address expects: the texts of `values.txt`, and some that are too long for a line."""

import os
from pathlib import Path
from typing import Any
from zlib import crc32

from django.db import connection

from tests.attacks.rich_text import spelled

FILE = Path(__file__).with_suffix(".txt")
LONG = [
    "a" * 151,
    "a" * 256,
    "ä" * 10_000,
    "a" * 100_000,
    "Akte " * 20_000,
    "\0" * 100_000,
    "\u0300" * 50_000,
    "e" + "\u0301" * 20_000,
    "ﷺ" * 20_000,
    "\n" * 100_000,
    " " * 100_000,
    "<b>" * 30_000,
    "'" * 100_000,
    "%" * 100_000,
    "9" * 5_000,
    "1e" + "9" * 5_000,
    "[" * 50_000,
    '{"a":' * 20_000,
    "a," * 50_000,
    "../" * 30_000,
    "https://evil.example/" + "a" * 90_000,
    "a@" + "b." * 40_000 + "example",
    "🙂" * 25_000,
]


def values() -> list[str]:
    lines = FILE.read_text("utf-8").splitlines()
    return ["", *dict.fromkeys(spelled(line) for line in lines if line and line[:2] != "# "), *LONG]


def sent(value: str) -> bytes:
    """Return the value as bytes on the wire, halves of a character pair and all."""
    return value.encode("utf-8", "surrogatepass")


UGLIEST = ["", "\0", "\ud800", '\\"', "x", "٣", "0001-01-01", "-9223372036854775809", "9" * 5_000]
UGLIEST += ["🙂" * 25_000]


def is_whole() -> bool:
    return os.environ.get("ATTACK") == "whole"


def is_second() -> bool:
    """Return whether all that is tried was tried on the embedded database before."""
    return connection.vendor == "postgresql" and not is_whole()


def half(of: str, tries: list[Any]) -> list[Any]:
    """Return every second one on the second database, which ones differs; all on the first."""
    return tries[crc32(of.encode()) % 2 :: 2] if is_second() else tries


def share(of: str, *, parts: int = 0) -> list[str]:
    """Return the ugliest values and, where told, one part of all; with ATTACK=whole all of them."""
    parts = 1 if is_whole() else parts * (2 if is_second() else 1)
    more = values()[crc32(of.encode()) % parts :: parts] if parts else []
    return list(dict.fromkeys([*UGLIEST, *more]))
