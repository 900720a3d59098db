"""A picture as a page shows it: cut for its place, in two widths, with its size and its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol


class Rendition(Protocol):
    """One stored size of a picture."""

    url: str
    width: int
    height: int


@dataclass(frozen=True)
class Place:
    """A place for pictures: how they are stored for it and how wide the page shows them."""

    specs: Sequence[str]
    sizes: str


PLACES = {
    "teaser": Place(
        ("fill-216x144|format-webp", "fill-432x288|format-webp"), "(min-width: 48rem) 216px, 96px"
    ),
    "lead": Place(
        ("fill-480x320|format-webp", "fill-816x544|format-webp"), "(min-width: 48rem) 392px, 100vw"
    ),
    "article": Place(
        ("fill-608x304|format-webp", "fill-1216x608|format-webp"), "(min-width: 48rem) 608px, 100vw"
    ),
    "text": Place(("width-608|format-webp", "width-1216|format-webp"), "(min-width: 48rem) 608px, 100vw"),
}


@dataclass(frozen=True)
class Shown:
    """What the img element needs to know."""

    src: str
    width: int
    height: int
    alt: str
    srcset: str = ""
    sizes: str = ""


@dataclass(frozen=True)
class Illustration:
    """A stored image and what it shows, in words."""

    image: Any
    alt: str

    def shown(self, place: str) -> Shown:
        """The image for its place; asks the database nothing where renditions were prefetched."""
        stored: list[Rendition] = [*self.image.get_renditions(*PLACES[place].specs).values()]
        smallest = stored[0]
        srcset = ", ".join(f"{each.url} {each.width}w" for each in stored)
        return Shown(smallest.url, smallest.width, smallest.height, self.alt, srcset, PLACES[place].sizes)
