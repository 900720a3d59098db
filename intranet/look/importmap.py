"""The import map: which file a bare module name means, and the hash that lets the policy allow it.

It is the only inline script of the site. Cached pages can't carry a nonce, so the policy names its hash.
"""

import json
from base64 import b64encode
from functools import cache
from hashlib import sha256

from django.templatetags.static import static

MODULES = {
    "@hotwired/stimulus": "stimulus/stimulus.js",
    "wandel/suggestions": "js/suggestions.js",
}


@cache
def import_map() -> str:
    """The text inside the import map's script element."""
    imports = {name: static(path) for name, path in MODULES.items()}
    return json.dumps({"imports": imports}, separators=(",", ":")).replace("<", "\\u003c")


@cache
def import_map_hash() -> str:
    """The source expression that allows exactly this import map."""
    digest = sha256(import_map().encode()).digest()
    return f"'sha256-{b64encode(digest).decode()}'"
