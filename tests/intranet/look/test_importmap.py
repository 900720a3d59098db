"""Scripts are loaded by bare name, and the policy knows the one inline script."""

import json
import re
from base64 import b64encode
from hashlib import sha256

from django.conf import settings
from django.contrib.staticfiles import finders

from intranet.look.importmap import MODULES, import_map, import_map_hash

SCRIPTS = settings.BASE_DIR / "intranet" / "look" / "js"
BARE_IMPORT = re.compile(r"""(?:from|import)[\s(]+"([^"./][^"]*)\"""")


def test_every_module_is_a_file():
    assert [path for path in MODULES.values() if finders.find(path) is None] == []


def test_every_bare_name_in_our_scripts_is_known():
    names = {name for path in SCRIPTS.glob("*.js") for name in BARE_IMPORT.findall(path.read_text())}

    assert names - set(MODULES) == set()


def test_the_map_says_where_the_modules_are():
    imports = json.loads(import_map())["imports"]

    assert imports["@hotwired/stimulus"] == "/static/stimulus/stimulus.js"


def test_the_page_holds_the_map_that_the_hash_was_made_of(client, db):
    page = client.get("/").content.decode()

    [inline] = re.findall(r'<script type="importmap">(.*?)</script>', page)
    assert import_map_hash() == f"'sha256-{b64encode(sha256(inline.encode()).digest()).decode()}'"
