"""The real migrations, by the box's own settings, as `make demo` and a city hall run them."""

import os
import sqlite3
from contextlib import closing
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import psycopg
import pytest
from django.db import connection

from tests.feedback.box.process import manage

LETTERS = {"box": {"box_thread", "box_letter", "box_publishedkey", "box_groupkey"}}
LETTERS["spool"] = {"box_mark", "box_waitingletter"}


def test_the_migrations_say_what_the_models_say(tmp_path):
    done = manage("makemigrations", "box", "--check", "--dry-run", VAR_DIR=str(tmp_path))

    assert done.stdout == "No changes detected in app 'box'\n"


@pytest.mark.parametrize("alias", ["box", "spool"])
def test_a_file_gets_its_own_tables(alias, tmp_path):
    manage("migrate", "--database", alias, VAR_DIR=str(tmp_path))

    with closing(sqlite3.connect(tmp_path / f"{alias}.sqlite3")) as file:
        tables = {name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tables == LETTERS[alias] | {"django_migrations", "sqlite_sequence"}  # that counts the migrations


@pytest.fixture
def empty():
    """The address of an empty database on the server of this run."""
    if connection.vendor != "postgresql":
        pytest.skip("this run has no PostgreSQL")
    server, name = urlsplit(os.environ["DATABASE_URL"]), f"wandel_spool_{uuid4().hex}"
    with closing(psycopg.connect(urlunsplit(server._replace(path="/postgres")), autocommit=True)) as postgres:
        postgres.execute(f"CREATE DATABASE {name}")
        yield urlunsplit(server._replace(path=f"/{name}"))
        postgres.execute(f"DROP DATABASE {name}")


def test_letters_that_wait_are_in_no_log_of_the_database(empty):
    manage("migrate", "--database", "spool", SPOOL_DATABASE_URL=empty)

    with closing(psycopg.connect(empty)) as spool:
        found = spool.execute(
            "SELECT relname, relpersistence FROM pg_class WHERE relname LIKE 'box%' AND relkind = 'r'"
        )
        assert dict(found.fetchall()) == {"box_waitingletter": "u", "box_mark": "p"}
