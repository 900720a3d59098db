"""Static files and uploaded pictures, answered without Django by whitenoise's own table."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from whitenoise import WhiteNoise

Find = Callable[[str], Any]  # a whitenoise file, or None

HASHED = r"\.[0-9a-f]{12}\."  # names that the manifest storage makes: the same name is the same bytes
A_WEEK = 7 * 24 * 3600
PICTURES = (".avif", ".gif", ".jpg", ".jpeg", ".png", ".webp")
CHUNK = 64 * 1024


def static_files(root: Path, prefix: str) -> Find:
    """Find what `collectstatic` gathered; the table is made once, at start-up."""
    files = WhiteNoise(None, allow_all_origins=False, immutable_file_test=HASHED)
    if root.is_dir():
        files.add_files(root, prefix)
    find: Find = files.files.get
    return find


def uploaded_pictures(root: Path, prefix: str) -> Find:
    """Find pictures that editors uploaded; everything else that is uploaded has a view with its own rules."""
    files = WhiteNoise(None, root, prefix, allow_all_origins=False, autorefresh=True, max_age=A_WEEK)

    def find(path: str) -> Any:
        if path.lower().endswith(PICTURES) and path.isprintable():
            return files.find_file(path)
        return None

    return find


class Files:
    """Places by the beginning of their addresses."""

    def __init__(self, places: Mapping[str, Find]) -> None:
        self.places = places
        self.beginnings = tuple(places)

    def find(self, path: str) -> Any:
        if not path.startswith(self.beginnings):
            return None
        found = (place(path) for beginning, place in self.places.items() if path.startswith(beginning))
        return next((file for file in found if file is not None), None)


def asgi_request(headers: list[tuple[bytes, bytes]]) -> Mapping[str, str]:
    """Spell request headers the way whitenoise reads them."""
    return {
        "HTTP_" + name.decode("latin-1").upper().replace("-", "_"): value.decode("latin-1")
        for name, value in headers
    }


def chunks(file: Any) -> Iterator[bytes]:
    """Yield the file piece by piece and close it."""
    if file is None:
        return
    try:
        while piece := file.read(CHUNK):
            yield piece
    finally:
        file.close()
