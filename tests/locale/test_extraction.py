"""What the sources say in German is in the catalogue."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.architecture.sources import APPS, HOUSE
from tests.locale.catalogues import fuzzy, read, untranslated


@pytest.fixture
def copy(tmp_path):
    """The sources, where collecting messages harms nobody."""
    if not shutil.which("xgettext"):
        verdict = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
        raise verdict.Exception("gettext is missing: run “apt-get install gettext” as root")
    for name in (*APPS, "templates", "locale"):
        shutil.copytree(HOUSE / name, tmp_path / name)
    shutil.copy(HOUSE / "manage.py", tmp_path)
    return tmp_path


def test_every_german_sentence_has_an_english_one(copy):
    command = [sys.executable, "manage.py", "makemessages", "--locale", "en", "--no-obsolete"]
    subprocess.run(command, cwd=copy, check=True, env={**os.environ, "VAR_DIR": str(copy / "var")})

    catalogue = read(copy / "locale" / "en" / "LC_MESSAGES" / "django.po")
    assert {"new": untranslated(catalogue), "changed": fuzzy(catalogue)} == {"new": [], "changed": []}
