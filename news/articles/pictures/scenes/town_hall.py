"""Rathaus: the town hall on its square."""

from ..backdrop import outdoors, row_of_trees
from ..canvas import Canvas
from ..palette import Colour, mix
from ..people import crew, standing
from ..shapes import arch, box, disc

BASE = 730


def paint(c: Canvas) -> None:
    outdoors(c, horizon=660)
    row_of_trees(c, 690, [c.dice.uniform(60, 140), 270, 1340, c.dice.uniform(1450, 1560)])
    tower = c.dice.choice([800, 800, 560])
    wall = mix(c.hues.warm, c.hues.paper, 0.45) if not c.hues.dark else mix(c.hues.warm, c.hues.main, 0.55)
    c.cast(box(400, 380, 800, 350), 260, 90, 0.22)
    _house(c, wall)
    _tower(c, tower, wall)
    c.fade(box(0, BASE, 1600, 170), mix(c.hues.ground, c.hues.white, 0.2), c.hues.ground)
    for step in range(3):
        c.fill(
            box(650 - step * 26, BASE - 20 + step * 16, 300 + step * 52, 18, 4),
            mix(wall, c.hues.ink, 0.06 + step * 0.07),
        )
    for look in crew(c.dice, c.hues, c.dice.randint(1, 3)):
        standing(
            c, (c.dice.uniform(420, 1180), c.dice.uniform(800, 850)), 13.5, look, face=c.dice.choice([-1, 1])
        )


def _glass(c: Canvas) -> Colour:
    return c.hues.accent if c.hues.dark and c.dice.random() < 0.7 else mix(c.hues.main, c.hues.ink, 0.25)


def _house(c: Canvas, wall: Colour) -> None:
    roof = mix(c.hues.accent, c.hues.ink, 0.18) if not c.hues.dark else mix(c.hues.accent, c.hues.deep, 0.6)
    c.fill([(370, 400), (440, 260), (1160, 260), (1230, 400)], roof)
    for x in (500, 640, 960, 1100):
        c.fill([(x - 34, 350), (x, 300), (x + 34, 350)], wall)
        c.fill(box(x - 26, 345, 52, 44), wall)
        c.fill(box(x - 13, 348, 26, 34, 4), _glass(c))
    c.fade(box(400, 396, 800, BASE - 396), wall, mix(wall, c.hues.accent, 0.2))
    c.fill(box(388, 392, 824, 18, 5), mix(wall, c.hues.ink, 0.14))
    c.fill(box(400, 566, 800, 12), mix(wall, c.hues.ink, 0.12))
    for number in range(9):
        x = 424 + number * 88
        c.fill(arch(x, 440, 48, 104), c.hues.white if not c.hues.dark else wall)
        c.fill(arch(x + 6, 446, 36, 98), _glass(c))
        c.fill(arch(x - 8, 604, 64, 130), mix(wall, c.hues.ink, 0.16))
        c.fill(arch(x, 612, 48, 122), mix(c.hues.ink, c.hues.main, 0.3) if not c.hues.dark else _glass(c))


def _tower(c: Canvas, x: float, wall: Colour) -> None:
    """Tower with a clock, a copper hood and a little flag."""
    c.stroke([(x, 20), (x, 90)], 6, c.hues.ink)
    c.fill([(x, 22), (x + 74, 34), (x, 56)], c.hues.main)
    hood = mix(c.hues.soft, c.hues.moss, 0.5)
    c.fill([(x - 96, 218), (x - 60, 150), (x - 14, 78), (x + 14, 78), (x + 60, 150), (x + 96, 218)], hood)
    c.fill([(x, 78), (x + 14, 78), (x + 60, 150), (x + 96, 218), (x, 218)], mix(hood, c.hues.ink, 0.16))
    c.fill(box(x - 80, 214, 160, BASE - 214), mix(wall, c.hues.white, 0.3 if not c.hues.dark else 0.06))
    c.fill(box(x + 30, 214, 50, BASE - 214), mix(wall, c.hues.ink, 0.1))
    c.fill(box(x - 90, 210, 180, 16, 5), mix(wall, c.hues.ink, 0.2))
    c.fill(disc(x, 298, 50), c.hues.ink)
    c.fill(disc(x, 298, 42), c.hues.white)
    c.stroke([(x - 18, 280), (x, 298), (x, 268)], 6, c.hues.ink)
    for y in (380, 470):
        c.fill(arch(x - 22, y, 44, 78), _glass(c))
    c.fill(arch(x - 46, 586, 92, BASE - 586), c.hues.deep)
    c.fill(box(x - 2, 600, 4, BASE - 600), c.hues.pale)
