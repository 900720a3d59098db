"""The box as a process of its own knows nothing that could name anybody."""

import json

import pytest
from django.db import connection, connections

from tests.feedback.box.process import in_the_box

NAMES = """
from django.conf import settings
print(*(settings.DATABASES[alias]["NAME"] for alias in ("box", "spool")))
"""
FACTS = """
import django, json, sys
django.setup()
from django.conf import settings
print(json.dumps({
    "apps": settings.INSTALLED_APPS,
    "middleware": settings.MIDDLEWARE,
    "secret": settings._wrapped.__dict__.get("SECRET_KEY", ""),
    "databases": {name: one["ENGINE"].split(".")[-1] for name, one in settings.DATABASES.items()},
    "loaded": sorted({"django.contrib.auth.models", "intranet.models", "wagtail"} & set(sys.modules)),
}))
"""


def test_the_box_has_no_sessions_no_sign_in_and_no_secret(tmp_path):
    facts = json.loads(in_the_box(FACTS, VAR_DIR=str(tmp_path)))

    assert facts == {
        "apps": ["feedback.box"],
        "middleware": [],
        "secret": "",
        "databases": {"default": "dummy", "box": "sqlite3", "spool": "sqlite3"},
        "loaded": [],
    }


def test_its_databases_are_named_in_the_environment(tmp_path):
    server = "postgres://box@127.0.0.1/"

    said = in_the_box(
        NAMES, VAR_DIR=str(tmp_path), BOX_DATABASE_URL=f"{server}one", SPOOL_DATABASE_URL=f"{server}two"
    )

    assert said == "one two\n"


@pytest.mark.django_db(databases=["box", "spool"])
@pytest.mark.parametrize(("alias", "journal"), [("box", "wal"), ("spool", "truncate")])
def test_what_is_deleted_from_a_file_is_overwritten(alias, journal):
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL has no files of its own here")

    with connections[alias].cursor() as cursor:
        said = [cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "secure_delete")]

    assert said == [journal, 1]


@pytest.mark.django_db(databases=["default", "box", "spool"])
def test_the_three_databases_are_three():
    names = {connections[alias].settings_dict["NAME"] for alias in ("default", "box", "spool")}

    assert len(names) == 3
