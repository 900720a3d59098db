"""A canvas that measures 1600 x 900, whatever the size of the finished picture."""

from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

from .palette import Colour, Palette
from .shapes import Path, Points, hull, move

WIDTH, HEIGHT = 1600, 900
FINER = 2  # drawn larger than asked, then reduced: smooth edges
COARSER = 8  # shadows are soft, so they are made small and stretched


class Canvas:
    """Fills outlines with colour; ``hues`` and ``dice`` belong to this one picture."""

    def __init__(self, size: tuple[int, int], hues: Palette, dice: Random, *, mirrored: bool = False) -> None:
        self.hues, self.dice, self.mirrored = hues, dice, mirrored
        self._axis: float | None = None
        fine = (size[0] * FINER, size[1] * FINER)
        self.scale = max(fine[0] / WIDTH, fine[1] / HEIGHT)  # covers: other ratios are cut around the centre
        self.left = (fine[0] - WIDTH * self.scale) / 2
        self.top = (fine[1] - HEIGHT * self.scale) / 2
        self._use(Image.new("RGB", fine, hues.below))

    def fill(self, path: Points, colour: Colour, cover: float = 1) -> None:
        """Paint an outline; with cover below 1 what lies under it shows through."""
        self.pen.polygon(self._pixels(path), fill=(*colour, round(255 * cover)))

    def stroke(self, path: Points, width: float, colour: Colour) -> None:
        """Paint a line with round ends."""
        pixels, thick = self._pixels(path), width * self.scale
        self.pen.line(pixels, fill=colour, width=max(1, round(thick)), joint="curve")
        for x, y in (pixels[0], pixels[-1]):
            self.pen.ellipse((x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2), fill=colour)

    def fade(self, path: Points, top: Colour, bottom: Colour) -> None:
        """Paint an outline with a gentle gradient from top to bottom."""
        frame = self._frame(path)
        mask = Image.new("L", (frame[2] - frame[0], frame[3] - frame[1]))
        ImageDraw.Draw(mask).polygon([(x - frame[0], y - frame[1]) for x, y in self._pixels(path)], fill=255)
        ramp = Image.new("RGB", (1, 2))
        ramp.putpixel((0, 0), top)
        ramp.putpixel((0, 1), bottom)
        tall = ramp.resize((1, mask.height), Image.Resampling.BILINEAR, box=(0, 0.5, 1, 1.5))
        self.image.paste(tall.resize(mask.size, Image.Resampling.NEAREST), frame[:2], mask)

    def cast(self, path: Points, dx: float = 150, dy: float = 90, cover: float = 0.2) -> None:
        """Paint the soft long shadow of an outline, away from the light at the upper left."""
        frame = self._frame(hull([*path, *move(path, dx, dy)]), room=40)
        small = ((frame[2] - frame[0]) // COARSER + 1, (frame[3] - frame[1]) // COARSER + 1)
        mask = Image.new("L", small)
        pen = ImageDraw.Draw(mask)
        for step in range(16, 0, -1):  # far and faint first, near and dense last
            swept = hull([*path, *move(path, dx * step / 16, dy * step / 16)])
            dots = [((x - frame[0]) / COARSER, (y - frame[1]) / COARSER) for x, y in self._pixels(swept)]
            pen.polygon(dots, fill=round(255 * cover * (1 - step / 17)))
        soft = mask.filter(ImageFilter.GaussianBlur(1.5 * self.scale * 4 / COARSER))
        wide = soft.resize((small[0] * COARSER, small[1] * COARSER), Image.Resampling.BILINEAR)
        self.image.paste(self.hues.ink, frame[:2], wide)

    def glow(self, x: float, y: float, r: float, colour: Colour, cover: float = 0.5) -> None:
        """Paint a round light that fades outwards."""
        frame = self._frame([(x - r, y - r), (x + r, y + r)])
        light = ImageChops.invert(Image.radial_gradient("L")).point(
            lambda v: int(max(0, v - 74) * 255 / 181 * cover)
        )
        wide = light.resize((frame[2] - frame[0], frame[3] - frame[1]), Image.Resampling.BILINEAR)
        self.image.paste(colour, frame[:2], wide)

    @contextmanager
    def inside(self, path: Points) -> Iterator[None]:
        """Keep only that part of what is painted meanwhile that lies inside an outline."""
        whole, left, top = self.image, self.left, self.top
        frame = self._frame(path)
        self._use(whole.crop(frame))
        self.left, self.top = left - frame[0], top - frame[1]
        yield
        mask = Image.new("L", self.image.size)
        ImageDraw.Draw(mask).polygon(self._pixels(path), fill=255)
        whole.paste(self.image, frame[:2], mask)
        self._use(whole)
        self.left, self.top = left, top

    @contextmanager
    def readable(self, middle: float) -> Iterator[None]:
        """Keep writing, ticks and charts the right way round about their middle in a mirrored picture."""
        outer, self._axis = self._axis, middle if self.mirrored and self._axis is None else self._axis
        yield
        self._axis = outer

    def finish(self) -> Image.Image:
        picture = self.image.reduce(FINER)
        return ImageOps.mirror(picture) if self.mirrored else picture

    def _use(self, image: Image.Image) -> None:
        self.image = image
        self.pen = ImageDraw.Draw(image, "RGBA")

    def _pixels(self, path: Points) -> Path:
        if self._axis is not None:
            path = [(2 * self._axis - x, y) for x, y in path]
        return [(self.left + x * self.scale, self.top + y * self.scale) for x, y in path]

    def _frame(self, path: Points, room: float = 0) -> tuple[int, int, int, int]:
        xs, ys = zip(*self._pixels(path), strict=True)
        room *= self.scale
        return int(min(xs) - room), int(min(ys) - room), int(max(xs) + room) + 1, int(max(ys) + room) + 1
