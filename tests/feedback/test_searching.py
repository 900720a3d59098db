"""What the search for traces is worth: whatever is planted, it finds."""

import sqlite3
from base64 import b64encode, urlsafe_b64encode
from contextlib import closing
from json import dumps
from urllib.parse import quote

import pytest

from tests.feedback.searching import rows, rows_with, traces

TEXT = "Die Gießkanne im Zählerraum tropft"
SECRETS = {"text": TEXT, "bytes": bytes(range(200, 232)), "id": 0x5A17C0DECAFE}
WAYS = {
    "raw": str.encode,
    "small": lambda text: text.lower().encode(),
    "hex": lambda text: text.encode().hex().encode(),
    "base64": lambda text: b64encode(text.encode()),
    "base64 behind one": lambda text: b64encode(b"1" + text.encode() + b"..."),
    "base64url behind two": lambda text: urlsafe_b64encode(b"12" + text.encode() + b"."),
    "address": lambda text: quote(text).encode(),
    "UTF-16": lambda text: text.encode("utf-16"),
    "JSON": lambda text: dumps(text).encode(),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_text_is_found_however_it_was_written(tmp_path, way):
    (tmp_path / "file").write_bytes(b"before" + way(TEXT) + b"after")

    assert traces(tmp_path, SECRETS) == {"file: text"}


@pytest.mark.parametrize("way", [bytes, lambda one: one.hex().upper().encode(), urlsafe_b64encode])
def test_bytes_are_found_however_they_were_written(tmp_path, way):
    (tmp_path / "file").write_bytes(way(SECRETS["bytes"]))

    assert traces(tmp_path, SECRETS) == {"file: bytes"}


def test_a_row_of_a_database_is_found_also_while_it_is_in_the_log_beside_it(tmp_path):
    with closing(sqlite3.connect(tmp_path / "db.sqlite3", isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("CREATE TABLE kept (id INTEGER PRIMARY KEY, text TEXT)")
        database.execute("INSERT INTO kept VALUES (?, ?)", (SECRETS["id"], TEXT))

        assert traces(tmp_path, SECRETS) == {"db.sqlite3-wal: text", "db.sqlite3-wal: id"}

    assert rows_with(rows(tmp_path / "db.sqlite3"), {"id": SECRETS["id"]}) == {
        ("kept", (SECRETS["id"], TEXT))
    }


def test_where_nothing_was_written_nothing_is_found(tmp_path):
    (tmp_path / "file").write_bytes(b"Die Giesskanne im Treppenhaus tropft")

    assert traces(tmp_path, SECRETS) == set()
