"""Where a scene takes place: a quiet room, or the open under a wide sky."""

from .canvas import HEIGHT, WIDTH, Canvas
from .palette import SUN, mix
from .plants import pot, tree
from .shapes import arch, blob, box, capsule, disc

FLOOR = 730


def room(c: Canvas, *, floor: float = FLOOR, plants: bool = True, windows: bool = True) -> None:
    """A wall with one large quiet form, a floor, and now and then a plant at the side."""
    c.fade(box(0, 0, WIDTH, floor), c.hues.above, c.hues.below)
    c.dice.choice([_sun, _arches, _hill, *[_window] * windows])(c, floor)
    c.fade(box(0, floor, WIDTH, HEIGHT - floor), c.hues.ground, mix(c.hues.ground, c.hues.ink, 0.1))
    if plants:
        side = c.dice.choice([c.dice.uniform(95, 215), c.dice.uniform(1385, 1505)])
        pot(c, (side, floor + c.dice.uniform(40, 70)), c.dice.uniform(0.9, 1.25))


def _sun(c: Canvas, floor: float) -> None:
    x, r = c.dice.uniform(620, 980), c.dice.uniform(350, 430)
    c.fill(disc(x, floor - 290, r), c.hues.haze)


def _arches(c: Canvas, floor: float) -> None:
    for x in (-60, 365, 790, 1215):
        c.fill(arch(x + 40, 90 + c.dice.uniform(-20, 40), 345, floor - 90), c.hues.haze, 0.75)


def _hill(c: Canvas, floor: float) -> None:
    left, right = c.dice.uniform(60, 300), c.dice.uniform(60, 300)
    rim = [(-80, floor + 60), (60, 90 + left), (520, 70), (1080, 90), (1540, 90 + right), (1680, floor + 60)]
    c.fill(blob(rim), c.hues.haze, 0.8)


def _window(c: Canvas, floor: float) -> None:
    """A window at the side; its light falls slanting over the wall."""
    x = c.dice.choice([90, 1180])
    frame = box(x, 110, 330, 400, 16)
    c.fill(frame, c.hues.white if not c.hues.dark else c.hues.deep)
    pane = box(x + 16, 126, 298, 368, 8)
    c.fade(pane, mix(c.hues.above, c.hues.main, 0.3), mix(c.hues.below, SUN, 0.4))
    with c.inside(pane):
        c.fill(disc(x + 230, 250, 46), c.hues.warm)
        c.fill(disc(x + 60, 560, 190), c.hues.soft)
        c.fill(disc(x + 290, 590, 200), mix(c.hues.soft, c.hues.moss, 0.4))
    c.fill(box(x + 159, 126, 12, 368), c.hues.white if not c.hues.dark else c.hues.deep)
    c.fill([(x - 20, 510), (x + 350, 510), (x + 350, 530), (x - 20, 530)], mix(c.hues.haze, c.hues.ink, 0.1))
    slant = [(x + 420, 110), (x + 640, 110), (x + 860, floor), (x + 600, floor)]
    c.fill(slant, c.hues.haze, 0.35)


def outdoors(c: Canvas, *, horizon: float = 640) -> None:
    """Sky with sun or moon, clouds, and hills down to the ground."""
    c.fade(box(0, 0, WIDTH, horizon + 60), c.hues.above, c.hues.below)
    sun = (c.dice.choice([c.dice.uniform(240, 430), c.dice.uniform(1170, 1360)]), c.dice.uniform(130, 230))
    c.glow(*sun, 330, c.hues.white if not c.hues.dark else c.hues.pale, 0.45)
    c.fill(disc(*sun, c.dice.uniform(54, 76)), c.hues.warm if not c.hues.dark else c.hues.white)
    for x in c.dice.sample(range(60, 1500, 180), 4):
        if abs(x - sun[0]) > 260:
            cloud(c, x, c.dice.uniform(70, 300), c.dice.uniform(0.6, 1.2))
    _hills(c, horizon)


def cloud(c: Canvas, x: float, y: float, size: float) -> None:
    for dx, dy, long in ((0, 0, 150), (34, -30, 84), (-70, 26, 120)):
        start = (x + dx * size, y + dy * size)
        c.fill(capsule(start, 24 * size, (start[0] + long * size, start[1]), 24 * size), c.hues.haze)


def _hills(c: Canvas, horizon: float) -> None:
    tones = [mix(c.hues.below, c.hues.soft, 0.55), mix(c.hues.soft, c.hues.ink, 0.5 if c.hues.dark else 0.06)]
    for step, tone in enumerate(tones):
        low = horizon - 90 + step * 70
        heights = [low + c.dice.uniform(-60, 60) for _ in range(5)]
        rim = [(-200 + i * 500, y) for i, y in enumerate(heights)]
        c.fill(blob([*rim, (1900, 1000), (-300, 1000)]), tone)


def row_of_trees(c: Canvas, y: float, spots: list[float]) -> None:
    for x in spots:
        tree(c, (x, y + c.dice.uniform(-8, 14)), c.dice.uniform(0.8, 1.25))
