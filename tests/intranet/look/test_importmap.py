"""Scripts are loaded by bare name, and the policy knows the one inline script."""

import json
import re
from base64 import b64encode
from hashlib import sha256

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders

from intranet.look import importmap
from intranet.look.importmap import MAPS, import_map, import_map_hash, import_map_hashes, modules_of

SCRIPTS = [
    *settings.BASE_DIR.glob("intranet/*/js/*.js"),
    *settings.BASE_DIR.glob("feedback/*/js/*.js"),
]
BARE_IMPORT = re.compile(r"""(?:from|import)[\s(]+"([^"./][^"]*)\"""")


@pytest.mark.parametrize("name", MAPS)
def test_every_module_is_a_file(name):
    assert [path for path in modules_of(name).values() if finders.find(path) is None] == []


def test_every_bare_name_in_our_scripts_is_known():
    names = {name for path in SCRIPTS for name in BARE_IMPORT.findall(path.read_text())}

    assert names - {name for each in MAPS for name in modules_of(each)} == set()


def test_the_map_says_where_the_modules_are():
    imports = json.loads(import_map())["imports"]

    assert imports["@hotwired/stimulus"] == "/static/stimulus/stimulus.js"


def test_the_page_holds_the_map_that_the_hash_was_made_of(client, db):
    page = client.get("/").content.decode()

    [inline] = re.findall(r'<script type="importmap">(.*?)</script>', page)
    assert import_map_hash() == f"'sha256-{b64encode(sha256(inline.encode()).digest()).decode()}'"


def test_a_larger_map_knows_all_that_the_small_one_knows():
    small, large = (json.loads(import_map(name))["imports"] for name in ("", "feedback"))

    assert small.items() < large.items()


def test_what_modules_import_by_relative_addresses_is_mapped_to_hashed_files(monkeypatch):
    monkeypatch.setattr(importmap, "static", lambda path: f"/static/{path.replace('.js', '.0a1b.js')}")

    imports = json.loads(import_map.__wrapped__("feedback"))["imports"]

    assert imports["@hpke/core"] == "/static/hpke/core/mod.0a1b.js"
    assert imports["/static/hpke/core/src/mutex.js"] == "/static/hpke/core/src/mutex.0a1b.js"


def test_the_policy_allows_each_map(client, db):
    policy = client.get("/")["Content-Security-Policy"]

    assert [each for each in import_map_hashes() if each not in policy] == []
    assert len(import_map_hashes()) == len(MAPS)
