"""Schutz: a shield with a lock, and what it keeps safe."""

from ..backdrop import room
from ..canvas import Canvas
from ..palette import Colour, mix
from ..props import sheet
from ..shapes import Path, Point, arc, bend, box, capsule, disc


def paint(c: Canvas) -> None:
    room(c, floor=740, plants=False, windows=False)
    _orbit(c)
    c.dice.choice([_shield_with_lock, _shield_with_keyhole, _padlock])(c)
    _key(c, (c.dice.uniform(400, 460), 700))


def _shield_with_lock(c: Canvas) -> None:
    _shield(c)
    _lock(c, (800, 440), 1, c.hues.white)


def _shield_with_keyhole(c: Canvas) -> None:
    _shield(c)
    _keyhole(c)


def _padlock(c: Canvas) -> None:
    c.fill(disc(800, 420, 330), c.hues.main, 0.25)
    c.fill(disc(800, 420, 270), c.hues.main, 0.3)
    _lock(c, (800, 430), 1.75, c.hues.deep if not c.hues.dark else c.hues.pale)


def _outline(size: float) -> Path:
    """A shield around (800, 430): flat above, pointed below."""
    right = bend([(800, -320), (930, -262), (1050, -250), (1050, 20), (980, 210), (800, 330)])
    half = [(800 + (x - 800) * size, 430 + y * size) for x, y in right]
    return half + [(1600 - x, y) for x, y in reversed(half)]


def _shield(c: Canvas) -> None:
    c.cast(_outline(1), 190, 90, 0.22)
    c.fill(_outline(1), c.hues.white)
    c.fade(_outline(0.9), c.hues.main, c.hues.deep)
    with c.inside(_outline(0.9)):
        c.fill(box(800, 0, 400, 900), mix(c.hues.main, c.hues.ink, 0.5), 0.35)


def _lock(c: Canvas, at: Point, size: float, shackle: Colour) -> None:
    (x, y), body = at, box(at[0] - 110 * size, at[1] - 30 * size, 220 * size, 180 * size, 26 * size)
    bow = arc(x, y - 70 * size, 62 * size, 180, 360)
    c.stroke([(x - 62 * size, y), *bow, (x + 62 * size, y)], 30 * size, shackle)
    c.cast(body, 70 * size, 60 * size, 0.3)
    c.fade(body, c.hues.warm, c.hues.accent)
    c.fill(disc(x, y + 40 * size, 24 * size), c.hues.ink)
    c.fill(capsule((x, y + 50 * size), 9 * size, (x, y + 96 * size), 12 * size), c.hues.ink)


def _keyhole(c: Canvas) -> None:
    c.fill(disc(800, 390, 88), c.hues.warm)
    c.fill([(760, 400), (840, 400), (880, 600), (720, 600)], c.hues.warm)
    c.fill(disc(800, 390, 60), c.hues.accent)
    c.fill(disc(800, 386, 34), c.hues.ink)
    c.fill(capsule((800, 400), 14, (800, 540), 24), c.hues.ink)


def _key(c: Canvas, at: Point) -> None:
    x, y = at
    c.cast(box(x - 60, y - 10, 260, 24), 60, 40, 0.2)
    c.stroke([(x + 40, y), (x + 230, y)], 24, c.hues.accent)
    for tooth in (160, 206):
        c.stroke([(x + tooth, y), (x + tooth, y + 46)], 20, c.hues.accent)
    c.stroke(disc(x, y, 52), 26, c.hues.accent)


def _orbit(c: Canvas) -> None:
    """Pages and people around it, on a wide circle."""
    for r, end in ((390, 414), (520, 397)):
        c.stroke(arc(800, 420, r, 540 - end, end), 4, c.hues.haze)
    for number, (x, y) in enumerate(((360, 240), (1240, 230), (1270, 560), (330, 480))):
        if number == c.dice.randint(0, 5):
            continue
        shifted = (x + c.dice.uniform(-20, 20), y + c.dice.uniform(-30, 30))
        if number % 2:
            sheet(c, shifted, 104, tilt=c.dice.uniform(-12, 12), lines=5, mark=c.hues.accent)
        else:
            _person(c, shifted)


def _person(c: Canvas, at: Point) -> None:
    x, y = at
    badge = disc(x, y, 72)
    c.fill(badge, c.hues.pale)
    with c.inside(badge):
        c.fill(disc(x, y + 76, 58, 60), c.hues.main)
        c.fill(disc(x, y - 12, 28), c.hues.warm)
