"""Baustelle: a house grows, a crane helps, the plans lie in front."""

from ..backdrop import outdoors, row_of_trees
from ..canvas import Canvas
from ..palette import mix
from ..people import crew, standing
from ..props import check
from ..shapes import box, capsule, disc, turn

BASE = 720


def paint(c: Canvas) -> None:
    outdoors(c, horizon=650)
    row_of_trees(c, 680, [c.dice.uniform(60, 140), c.dice.uniform(1440, 1540)])
    _house(c, c.dice.randint(2, 4))
    _crane(c, 440, c.dice.uniform(720, 1080))
    c.fade(box(0, BASE, 1600, 180), mix(c.hues.ground, c.hues.accent, 0.2), c.hues.ground)
    look = next(look for look in crew(c.dice, c.hues, 4) if look.wig.style not in ("curls", "bun"))
    standing(c, (570, 850), 32, look, face=1, far=(655, 690), near=(566, 705))
    _helmet(c, 570, 850 - 11.5 * 32)
    _plan(c)


def _crane(c: Canvas, x: float, load: float) -> None:
    iron = mix(c.hues.accent, c.hues.ink, 0.3)
    for step in range(11):
        y, side = BASE - step * 50, 1 if step % 2 else -1
        c.stroke([(x - 17 * side, y), (x + 17 * side, y - 50)], 5, iron)
    for side in (-17, 17):
        c.stroke([(x + side, BASE), (x + side, 170)], 9, c.hues.accent)
    c.stroke([(x - 150, 160), (1200, 160)], 16, c.hues.accent)
    c.stroke([(x - 150, 158), (x, 78), (1150, 156)], 5, c.hues.ink)
    c.stroke([(x, 80), (x, 170)], 14, c.hues.accent)
    c.fill(box(x - 180, 160, 90, 74, 8), c.hues.deep)
    c.fill(box(x - 36, 168, 72, 68, 10), c.hues.main)
    c.fill(box(x + 4, 180, 24, 28, 5), c.hues.pale)
    c.stroke([(load - 70, 262), (load, 214), (load + 70, 262)], 4, c.hues.ink)
    c.stroke([(load, 165), (load, 214)], 5, c.hues.ink)
    c.fill(box(load - 84, 260, 168, 32, 5), c.hues.earth)


def _house(c: Canvas, glazed: int) -> None:
    """Two floors, some windows already in, rafters open to the sky."""
    wall = mix(c.hues.paper, c.hues.warm, 0.4) if not c.hues.dark else mix(c.hues.warm, c.hues.main, 0.5)
    top, edge = BASE - 280, mix(wall, c.hues.ink, 0.25)
    c.cast(box(660, top, 500, 280), 260, 80)
    c.fade(box(660, top, 500, 280), wall, mix(wall, c.hues.accent, 0.3))
    for floor in range(2):
        y = BASE - (floor + 1) * 140
        c.fill(box(650, y - 8, 520, 16, 3), edge)
        for number, x in enumerate(range(700, 1120, 115)):
            done = number + 1 < glazed + (1 - floor) * 2
            c.fill(box(x - 6, y + 34, 74, 84, 4), c.hues.white if done else edge)
            c.fill(box(x, y + 40, 62, 72, 3), mix(c.hues.main, c.hues.white, 0.3) if done else c.hues.deep)
    _rafters(c, top, tiled=glazed)
    _scaffold(c, top)


def _rafters(c: Canvas, top: float, *, tiled: int) -> None:
    for number in range(9):
        x = 660 + number * 62.5
        high = 120 * (1 - abs(x - 910) / 265)
        c.stroke([(x, top - 10), (x, top - 10 - high)], 9, c.hues.earth)
    c.stroke([(640, top - 4), (910, top - 124), (1180, top - 4)], 15, c.hues.earth)
    if tiled > 2:
        c.fill(
            [(632, top), (910, top - 134), (910, top - 14), (700, top)], mix(c.hues.accent, c.hues.ink, 0.16)
        )


def _scaffold(c: Canvas, top: float) -> None:
    tone = mix(c.hues.moss, c.hues.ink, 0.2)
    for x in (1182, 1256):
        c.stroke([(x, BASE), (x, top - 40)], 8, tone)
    for y in (top, top + 140):
        c.stroke([(1182, y + 132), (1256, y + 12)], 5, tone)
        c.fill(box(1168, y, 102, 12, 3), c.hues.warm)


def _helmet(c: Canvas, x: float, y: float) -> None:
    c.fill(
        [(x + dx, y + dy) for dx, dy in ((-36, -8), (-32, -30), (-12, -46), (12, -46), (32, -30), (36, -8))],
        c.hues.accent,
    )
    c.fill(capsule((x - 36, y - 8), 6, (x + 50, y - 8), 6), mix(c.hues.accent, c.hues.ink, 0.15))


def _plan(c: Canvas) -> None:
    """The plan of the house, unrolled in the foreground."""
    x, tilt, about = 880, c.dice.uniform(-5, 3), (1000, 790)
    c.cast(turn(box(x - 70, 690, 420, 180), tilt, about), 60, 40, 0.2)
    c.fill(turn(box(x - 70, 690, 420, 180, 6), tilt, about), c.hues.main)
    for line in (
        ((0, 730), (160, 730), (160, 830), (0, 830), (0, 730)),
        ((90, 730), (90, 790)),
        ((160, 780), (270, 780), (270, 830), (160, 830)),
    ):
        c.stroke(turn([(x + dx, y) for dx, y in line], tilt, about), 6, c.hues.white)
    c.fill(turn(capsule((x - 70, 700), 18, (x - 70, 860), 18), tilt, about), c.hues.pale)
    c.fill(turn(disc(x - 70, 690, 18, 9), tilt, about), c.hues.white)
    check(c, x + 310, 728, 26, c.hues.accent, c.hues.white)
