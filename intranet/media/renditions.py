"""The stored sizes of a picture: made once after an upload, only read when a page is shown."""

from collections.abc import Iterable
from typing import Any

from wagtail.images.models import Filter


def stored_renditions(image: Any, specs: Iterable[str]) -> list[Any]:
    """Return those of the sizes that are stored, in the order asked for."""
    filters = [Filter(spec=spec) for spec in specs]
    found = image.find_existing_renditions(*filters)
    return [found[each] for each in filters if each in found]


def store_renditions(image: Any, specs: Iterable[str]) -> None:
    """Make and keep the sizes that are missing."""
    image.get_renditions(*specs)
