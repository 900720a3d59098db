"""A picture as a page shows it: cut for its place, in two widths, with its size and its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from intranet.media.renditions import stored_renditions

FORMAT = "webp"  # AVIF saves one byte in twenty of these pictures and takes twenty times as long to make


@dataclass(frozen=True)
class Place:
    """A place for pictures: how they are cut for it, small before large, and how wide the page shows them."""

    cuts: Sequence[str]
    sizes: str

    @property
    def specs(self) -> list[str]:
        return [f"{cut}|format-{FORMAT}" for cut in self.cuts]


PLACES = {
    "teaser": Place(("fill-216x144", "fill-432x288"), "(min-width: 48rem) 216px, 96px"),
    "lead": Place(("fill-480x320", "fill-816x544"), "(min-width: 48rem) 392px, 100vw"),
    "article": Place(("fill-608x304", "fill-1216x608"), "(min-width: 48rem) 608px, 100vw"),
    "text": Place(("width-608", "width-1216"), "(min-width: 48rem) 608px, 100vw"),
}
SPECS = [spec for place in PLACES.values() for spec in place.specs]


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
        stored = stored_renditions(self.image, PLACES[place].specs)
        if not stored:  # a moment after the upload
            return Shown(self.image.file.url, self.image.width, self.image.height, self.alt)
        small = stored[0]
        return Shown(small.url, small.width, small.height, self.alt, srcset(stored), PLACES[place].sizes)


def srcset(renditions: list[Any]) -> str:
    return ", ".join(f"{each.url} {each.width}w" for each in renditions)
