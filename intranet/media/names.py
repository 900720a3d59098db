"""Names of stored files: plain letters, one ending, nothing that means something to a server or a shell."""

from pathlib import PurePosixPath

from django.utils.text import slugify
from wagtail.coreutils import string_to_ascii

LONGEST_NAME = 60
NAMELESS = "datei"


def plain_name(name: str) -> str:
    """Return the name as it is stored, with its last ending in small letters."""
    path = PurePosixPath(name.replace("\\", "/"))
    stem = slugify(string_to_ascii(path.stem.replace(".", "-")))[:LONGEST_NAME].strip("-_")
    return f"{stem or NAMELESS}{path.suffix.lower()}"
