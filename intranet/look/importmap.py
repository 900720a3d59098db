"""The import maps: which file a bare module name means, and the hashes that let the policy allow the maps.

The only inline scripts of the site. Kept pages can't carry a nonce, so the policy names their hashes.
Only hashed file names are served, so what a module imports by a relative address has to be mapped as well.
"""

import json
from base64 import b64encode
from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders
from django.templatetags.static import static

from intranet.look.modules import all_imported

EVERYWHERE = ""
MODULES = {
    "@hotwired/stimulus": "stimulus/stimulus.js",
    "wandel/quiet": "js/quiet.js",
    "wandel/suggestions": "js/suggestions.js",
}
IDLE: dict[str, float] = {}
"""Modules that pages load when they are quiet, each with the share of the pages that do."""

MAPS = {EVERYWHERE: MODULES}
"""What stands in the small map of all pages, and what each larger one, known by its name, adds to that."""


def register(modules: dict[str, str], *, to: str = EVERYWHERE) -> None:
    """Say which files bare names mean: on all pages, or only on those that show the named map."""
    MAPS.setdefault(to, {}).update(modules)


def idle(name: str, *, share: float) -> None:
    """Let a share of all pages load the module once nothing else is to be done."""
    IDLE[name] = share


def modules_of(name: str) -> dict[str, str]:
    """Return the bare names of a map with their files."""
    return MODULES | MAPS[name]


def relative_modules(modules: Iterable[str]) -> list[str]:
    """Return the files that are imported by a relative address."""
    return sorted(all_imported(modules, file_of) - set(modules))


def file_of(path: str) -> Path:
    """Return where a static file comes from. Raises FileNotFoundError."""
    found = finders.find(path)
    if found is None:
        raise FileNotFoundError(f"{path} is missing: run “make .stamps/look”")
    return Path(found)


@cache
def import_map(name: str = EVERYWHERE) -> str:
    """The text inside the import map's script element."""
    modules = modules_of(name)
    imports = {bare: static(path) for bare, path in modules.items()}
    imports |= {plain(path): static(path) for path in relative_modules(modules.values())}
    return json.dumps({"imports": imports}, separators=(",", ":")).replace("<", "\\u003c")


def plain(path: str) -> str:
    """Return the address that a relative import leads to: without the hash of the file's name."""
    return f"{settings.STATIC_URL}{path}"


@cache
def import_map_hash(name: str = EVERYWHERE) -> str:
    """The source expression that allows exactly this import map."""
    digest = sha256(import_map(name).encode()).digest()
    return f"'sha256-{b64encode(digest).decode()}'"


def import_map_hashes() -> list[str]:
    """The source expressions that allow each import map of the house."""
    return [import_map_hash(name) for name in MAPS]
