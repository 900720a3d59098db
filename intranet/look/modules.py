"""What JavaScript modules import by relative addresses, read from the sources."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from posixpath import dirname, join, normpath

RELATIVE = re.compile(r"""^\s*(?:import|export)\b[^"';]*["'](\.{1,2}/[^"']+)["']""", re.MULTILINE)


def imported(path: str, text: str) -> set[str]:
    """Return the paths that a module imports by relative addresses."""
    return {normpath(join(dirname(path), to)) for to in RELATIVE.findall(text)}


def all_imported(paths: Iterable[str], find: Callable[[str], Path]) -> set[str]:
    """Return the modules with all that they, and what they import, import by relative addresses."""
    known: set[str] = set()
    ahead = set(paths)
    while ahead:
        known |= ahead
        texts = {path: find(path).read_text(encoding="utf-8") for path in ahead}
        ahead = {found for path, text in texts.items() for found in imported(path, text)} - known
    return known
