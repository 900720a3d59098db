"""Things that lie and stand in offices, shared by many scenes."""

from collections.abc import Sequence

from .canvas import Canvas
from .palette import Colour, mix
from .shapes import Path, Point, arc, blob, box, capsule, disc, turn


def desk(c: Canvas, x: float, y: float, w: float, *, high: float = 190) -> None:
    """A table seen from the front; y is its upper edge."""
    c.cast(box(x + 30, y + high - 6, w - 60, 12), 150, 40)
    for leg in (x + 50, x + w - 74):
        c.fill([(leg, y), (leg + 24, y), (leg + 18, y + high), (leg + 6, y + high)], c.hues.earth)
    c.fill(box(x, y, w, 26, 8), c.hues.warm)
    c.fill(box(x + 6, y + 20, w - 12, 12), mix(c.hues.accent, c.hues.ink, 0.2))


def sheet(
    c: Canvas, at: Point, w: float, *, tilt: float = 0, lines: int = 6, mark: Colour | None = None
) -> None:
    """A page of writing around its centre, with a mark where a picture or stamp would be."""
    (x, y), h = at, w * 1.36
    left, top = x - w / 2, y - h / 2
    bars = [(0.1, 0.42, 0.05, c.hues.main)]
    pen = mix(c.hues.pale, c.hues.ink, 0.12)
    bars += [(0.24 + row * 0.62 / lines, 0.76 if row % 3 < 2 else 0.5, 0.024, pen) for row in range(lines)]
    with c.readable(x):
        c.fill(turn(box(left, top, w, h, w * 0.04), tilt, at), c.hues.white)
        for down, long, high, tone in bars:
            bar = box(left + 0.12 * w, top + down * h, long * w, high * h, w * 0.02)
            c.fill(turn(bar, tilt, at), tone)
        if mark:
            c.fill(turn(disc(x + w * 0.28, y + h * 0.34, w * 0.12), tilt, at), mark)


def monitor(c: Canvas, x: float, y: float, w: float, h: float) -> Path:
    """A screen on a foot, y the upper edge; returns the outline of what it shows."""
    foot = y + h + w * 0.13
    c.fill(
        [(x + w * 0.44, y + h), (x + w * 0.56, y + h), (x + w * 0.58, foot), (x + w * 0.42, foot)],
        c.hues.deep,
    )
    c.fill(box(x + w * 0.34, foot - 12, w * 0.32, 14, 7), c.hues.ink)
    c.fill(box(x, y, w, h, 22), c.hues.ink)
    pane = box(x + 16, y + 16, w - 32, h - 32, 10)
    c.fade(pane, mix(c.hues.pale, c.hues.white, 0.4), c.hues.pale)
    return pane


def laptop(c: Canvas, x: float, y: float, w: float, *, lid: Colour | None = None) -> None:
    """A laptop from behind on a table; x is its middle, y where it stands."""
    h = w * 0.62
    tone = lid or c.hues.ink
    c.fill(box(x - w / 2, y - h, w, h, w * 0.05), tone)
    c.fill(disc(x, y - h / 2, w * 0.06), mix(tone, c.hues.white, 0.5))
    c.fill(box(x - w * 0.58, y - w * 0.045, w * 1.16, w * 0.05, w * 0.025), mix(tone, c.hues.white, 0.25))


def mug(c: Canvas, x: float, y: float, size: float = 1, colour: Colour | None = None) -> None:
    tone = colour or c.hues.accent
    c.stroke(arc(x + 28 * size, y - 34 * size, 18 * size, -90, 90), 9 * size, tone)
    c.fill(box(x - 32 * size, y - 66 * size, 62 * size, 66 * size, 12 * size), tone)
    c.fill(box(x - 32 * size, y - 66 * size, 20 * size, 66 * size, 10 * size), mix(tone, c.hues.white, 0.25))


def bubble(c: Canvas, x: float, y: float, w: float, h: float, colour: Colour, *, tail: int = -1) -> None:
    """A speech bubble; its tail points down to the left (-1) or the right (1)."""
    root = x + w / 2 + tail * w * 0.24
    c.fill([(root - 26, y + h - 12), (root + 26, y + h - 12), (root + tail * 44, y + h + 52)], colour)
    c.fill(box(x, y, w, h, 44), colour)


def writing(
    c: Canvas, x: float, y: float, widths: Sequence[float], colour: Colour, thick: float = 12
) -> None:
    """Lines of writing that nobody needs to read."""
    with c.readable(x + max(widths) / 2):
        for row, long in enumerate(widths):
            c.fill(box(x, y + row * thick * 2.4, long, thick, thick / 2), colour)


def check(c: Canvas, x: float, y: float, r: float, disc_colour: Colour, colour: Colour) -> None:
    """A tick in a disc: done."""
    c.fill(disc(x, y, r), disc_colour)
    tick(c, x, y, r, colour)


def tick(c: Canvas, x: float, y: float, r: float, colour: Colour) -> None:
    with c.readable(x):
        hook = [(x - r * 0.42, y + r * 0.02), (x - r * 0.1, y + r * 0.34), (x + r * 0.46, y - r * 0.32)]
        c.stroke(hook, r * 0.22, colour)


def armchair(c: Canvas, x: float, y: float, face: int, colour: Colour) -> None:
    """A soft chair; x is the middle, y the floor."""
    c.cast(disc(x, y, 150, 14), 200, 40)
    for leg in (-96, 96):
        c.stroke([(x + leg * 0.9, y - 60), (x + leg, y)], 14, c.hues.earth)
    dark = mix(colour, c.hues.ink, 0.2)
    back = [(-150, -390), (-60, -420), (-10, -300), (0, -100), (-110, -100), (-158, -220)]
    c.fill(blob([(x + face * dx, y + dy) for dx, dy in back]), dark)
    c.fill(capsule((x - 110, y - 110), 62, (x + 110, y - 110), 62), colour)


def pendant(c: Canvas, x: float, y: float, colour: Colour) -> None:
    """A lamp that hangs from the ceiling and lights a little."""
    c.glow(x, y + 60, 210, c.hues.white, 0.35)
    c.stroke([(x, -10), (x, y - 40)], 5, c.hues.ink)
    c.fill([*arc(x, y, 74, 180, 360)], colour)
    c.fill(box(x - 24, y, 48, 12, 6), c.hues.white)
