"""Point 20: the database of the box comes back from a backup, and an old code still opens its answer."""

import os
import sqlite3
import subprocess
from contextlib import closing

import pytest
from django.db import connections

from feedback.box.models import Letter, Thread, WaitingLetter
from feedback.box.releasing import release
from feedback.box.services import answer, release_answer
from tests.feedback.author import NOW, Author, ask

pytestmark = pytest.mark.django_db(databases=["box", "spool"], transaction=True)
TABLES = ["box_thread", "box_letter", "box_groupkey", "box_publishedkey"]


@pytest.fixture
def story(author):
    """A letter that was answered, and one more that still waits."""
    ask(author.sends("Es zieht."))
    release(at=NOW)
    thread = Thread.objects.get(pk=author.thread)
    sealed = author.answered("Wir dichten das Fenster ab.")
    release_answer(letter=answer(thread=thread, position=0, envelope=sealed), at=NOW)
    ask(Author(author.readers).sends("Das hier wartet."))
    return author


def back_up(to):
    connection = connections["box"]
    connection.close()
    if connection.vendor == "sqlite":
        copy(connection.settings_dict["NAME"], to)
        return
    tables = [word for table in TABLES for word in ("--table", table)]
    to.write_bytes(postgres("pg_dump", "--data-only", *tables))


def restore(backup):
    connection = connections["box"]
    connection.close()
    if connection.vendor == "sqlite":
        copy(backup, connection.settings_dict["NAME"])
        return
    postgres("psql", "--quiet", "--file", str(backup), "--set", "ON_ERROR_STOP=1")


def copy(source, target):
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other:
        one.backup(other)


def postgres(program, *words):
    to = connections["box"].settings_dict
    env = {"PATH": os.environ["PATH"], "PGPASSWORD": to["PASSWORD"] or ""}
    where = [
        "--host",
        to["HOST"],
        "--port",
        str(to["PORT"]),
        "--username",
        to["USER"],
        "--dbname",
        to["NAME"],
    ]
    return subprocess.run([program, *where, *words], env=env, check=True, capture_output=True).stdout


def lose_everything():
    for model in (Thread, WaitingLetter):
        model.objects.all().delete()


def test_an_old_code_still_opens_its_answer(story, tmp_path):
    back_up(tmp_path / "backup")
    lose_everything()
    assert ask(story.looks()) == {}

    with connections["box"].cursor() as cursor:
        for table in reversed(TABLES):
            cursor.execute(f"DELETE FROM {table}")  # noqa: S608 - names of our own
    restore(tmp_path / "backup")

    assert [story.opens(one) for one in ask(story.looks())["letters"]] == ["Wir dichten das Fenster ab."]
    assert Letter.objects.count() == 2


def test_what_waits_and_what_was_used_is_in_no_backup(story, tmp_path):
    waiting = WaitingLetter.objects.get()

    back_up(tmp_path / "backup")

    kept = (tmp_path / "backup").read_bytes()
    assert story.thread.encode() in kept
    assert [one for one in (waiting.thread, waiting.look_up, "box_mark") if one.encode() in kept] == []
