"""Hair and head scarves: what lies behind a head and what lies on it."""

from dataclasses import dataclass

from .canvas import Canvas
from .palette import Colour, mix
from .shapes import Point, arc, blob, disc

# from the forehead to the nape in radii of the head, for a face that looks to the right
HAIRLINES = {
    "short": [(0.88, -0.35), (0.5, -0.52), (-0.1, -0.5), (-0.55, -0.1), (-0.74, 0.22)],
    "side": [(0.98, -0.3), (0.62, -0.62), (0.1, -0.5), (-0.5, -0.28), (-0.76, 0.25)],
    "bob": [(0.95, -0.2), (0.6, -0.45), (0.0, -0.45), (-0.55, -0.1), (-0.7, 0.9), (-1.05, 1.1)],
    "long": [(0.94, -0.1), (0.5, -0.62), (0.1, -0.66), (-0.45, -0.2), (-0.66, 0.7), (-1.0, 1.5)],
    "bun": [(0.9, -0.3), (0.4, -0.66), (-0.2, -0.5), (-0.6, -0.05), (-0.78, 0.25)],
    "beard": [(0.88, -0.4), (0.4, -0.6), (-0.2, -0.55), (-0.6, -0.15), (-0.8, 0.2)],
    "curls": [(0.92, -0.25), (0.5, -0.5), (0.0, -0.44), (-0.5, -0.25), (-0.78, 0.3)],
}
SKULL = [(-1.0, 0.1), (-0.98, -0.6), (-0.4, -1.2), (0.4, -1.18), (0.94, -0.75)]
STYLES = [*HAIRLINES, "scarf", "bald"]


@dataclass(frozen=True)
class Wig:
    """A style and its colour; of a scarf, the cloth's."""

    style: str
    colour: Colour


def paint_mane(c: Canvas, at: Point, u: float, wig: Wig, face: int) -> None:
    """What falls behind neck and shoulders."""
    x, y = at
    if wig.style in ("bob", "long"):
        low, wide = (1.4, 1.12) if wig.style == "bob" else (2.9, 1.0)
        half = [(0.95, -0.55), (wide, 0.5), (wide * 0.92, low)]
        rim = [(0.0, -1.22), *half, *[(-dx, dy) for dx, dy in reversed(half)]]
        c.fill(blob([(x + dx * u, y + dy * u) for dx, dy in rim]), mix(wig.colour, c.hues.ink, 0.25))
    if wig.style == "scarf":
        c.fill(disc(x, y + 0.05 * u, 1.1 * u, 1.28 * u), wig.colour)
    if wig.style == "curls":
        for dx, dy in arc(x, y - 0.25 * u, 0.95 * u, 140, 400)[::5]:
            c.fill(disc(dx, dy, 0.48 * u), wig.colour)
    if wig.style == "bun":
        c.fill(disc(x - face * 0.55 * u, y - 1.25 * u, 0.5 * u), wig.colour)


def paint_crown(c: Canvas, at: Point, u: float, wig: Wig, face: int) -> None:
    """What lies over forehead, temples and chin."""
    x, y = at
    if wig.style in HAIRLINES:
        outline = [(x + face * dx * u, y + dy * u) for dx, dy in HAIRLINES[wig.style] + SKULL]
        c.fill(blob(outline), wig.colour)
    if wig.style in ("beard", "bald"):
        chin = arc(x, y + 0.02 * u, 0.92 * u, 4, 176, 1.16 * u)
        cheeks = arc(x + face * 0.12 * u, y + 0.08 * u, 0.7 * u, 170, 10, 0.6 * u)
        c.fill(chin + cheeks, mix(wig.colour, c.hues.earth, 0.25))
