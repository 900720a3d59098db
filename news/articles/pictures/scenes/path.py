"""Weg: a path with milestones through the hills."""

from itertools import pairwise

from ..backdrop import outdoors, row_of_trees
from ..canvas import Canvas
from ..palette import mix
from ..people import crew, standing
from ..props import check
from ..shapes import Path, Point, bend, blob, disc, hull


def paint(c: Canvas) -> None:
    outdoors(c, horizon=500)
    row_of_trees(c, 545, [c.dice.uniform(120, 300), c.dice.uniform(1280, 1480)])
    _meadow(c)
    middle = _way(c)
    _ribbon(c, middle)
    count = c.dice.choice([3, 4])
    done = c.dice.randint(1, count - 1)
    for number in reversed(range(count)):
        share = 0.28 + 0.68 * number / (count - 1)
        x, y = middle[int(share * (len(middle) - 1))]
        beside = (1 if number % 2 else -1) * (20 + 110 * (1 - share))
        _flag(c, (x + beside, y), 1.55 - share * 0.85, reached=number < done)
    standing(c, (middle[9][0] - 30, 846), 20, crew(c.dice, c.hues, 1)[0], face=1)
    row_of_trees(c, 740, [c.dice.uniform(60, 200), c.dice.uniform(1400, 1530)])


def _meadow(c: Canvas) -> None:
    tone = mix(c.hues.soft, c.hues.moss, 0.25) if not c.hues.dark else mix(c.hues.soft, c.hues.ink, 0.6)
    rim = [
        (-200, 640),
        (300, 560 + c.dice.uniform(-30, 30)),
        (900, 600),
        (1400, 540),
        (1900, 620),
        (1900, 1100),
        (-300, 1100),
    ]
    c.fill(blob(rim), tone)
    rim = [
        (-200, 800),
        (400, 760 + c.dice.uniform(-30, 20)),
        (1000, 790),
        (1700, 730),
        (1900, 1100),
        (-300, 1100),
    ]
    c.fill(blob(rim), mix(tone, c.hues.moss, 0.35))


def _way(c: Canvas) -> Path:
    """The middle of the path, from the reader to the horizon."""
    swing = c.dice.uniform(0.85, 1.15)
    turns = [
        (-120, 980),
        (-210, 840),
        (90, 735),
        (320, 670),
        (160, 605),
        (-190, 560),
        (-90, 515),
        (120, 485),
        (140, 462),
    ]
    return bend([(770 + dx * swing, y) for dx, y in turns])


def _ribbon(c: Canvas, middle: Path) -> None:
    """Wide near the reader, narrow far away: laid out as overlapping flat discs."""
    flat = [disc(x, y, r, r * 0.34) for x, y in middle for r in [14 + max(0.0, y - 462) ** 1.2 * 0.24]]
    for a, b in pairwise(flat):
        c.fill(hull(a + b), mix(c.hues.paper, c.hues.accent, 0.12))


def _flag(c: Canvas, at: Point, size: float, *, reached: bool) -> None:
    x, y = at
    c.cast(disc(x, y, 12 * size, 5 * size), 120 * size, 24 * size)
    c.stroke([(x, y), (x, y - 180 * size)], 11 * size, c.hues.ink)
    tone = c.hues.main if reached else c.hues.accent
    c.fill([(x, y - 180 * size), (x + 120 * size, y - 150 * size), (x, y - 100 * size)], tone)
    if reached:
        check(c, x, y - 190 * size, 24 * size, c.hues.white, c.hues.main)
