"""Prozess: a map of steps, lanes and decisions on the wall."""

from itertools import pairwise

from ..backdrop import room
from ..canvas import Canvas
from ..palette import Colour, mix
from ..people import crew, standing
from ..props import writing
from ..shapes import Point, box, disc, turn

COLUMNS, ROWS = (500, 635, 770, 905, 1040), (210, 370, 530)
MIDDLE = 770


def paint(c: Canvas) -> None:
    room(c)
    c.cast(box(340, 100, 860, 540), 120, 60, 0.14)
    c.fill(box(340, 100, 860, 540, 18), c.hues.white)
    way = _way(c)
    with c.readable(MIDDLE):
        _lanes(c)
        _map(c, way)
    look = crew(c.dice, c.hues, 1)[0]
    near_end = way[0] if c.mirrored else way[-1]  # the figure always stands beside one end of the map
    standing(c, (1235, 850), 44, look, face=-1, far=(1112, max(near_end[1] + 20, 330)), near=(1205, 590))


def _way(c: Canvas) -> list[Point]:
    """From left to right; every step may change the lane, and at least two do."""
    while True:
        rows = [c.dice.choice(ROWS) for _ in COLUMNS]
        if sum(a != b for a, b in pairwise(rows)) >= 2 and rows[-1] != ROWS[2]:
            return list(zip(COLUMNS, rows, strict=True))


def _lanes(c: Canvas) -> None:
    for number, row in enumerate(ROWS):
        tone = mix(c.hues.pale, c.hues.white, 0.62 if number % 2 else 0.84)
        c.fill(box(362, row - 74, 816, 148, 10), tone)
        c.fill(box(362, row - 74, 34, 148, 10), [c.hues.main, c.hues.deep, c.hues.moss][number])


def _map(c: Canvas, way: list[Point]) -> None:
    tones = [c.hues.accent, c.hues.soft, c.hues.pale, c.hues.warm]
    choice = c.dice.choice([1, 2, 3])
    x, y = way[choice]
    aside = (x, c.dice.choice([row for row in ROWS if row not in (y, way[choice + 1][1])] or [y]))
    _link(c, (x, y), aside)
    for a, b in pairwise(way):
        _link(c, a, b)
    _note(c, aside, c.hues.soft)
    for number, at in enumerate(way):
        if number == choice:
            c.fill(turn(box(x - 42, y - 42, 84, 84, 10), 45, at), c.hues.main)
            c.fill(disc(x, y, 13), c.hues.white)
        else:
            _note(c, at, tones[number % 4])


def _note(c: Canvas, at: Point, tone: Colour) -> None:
    x, y = at
    paper = turn(box(x - 48, y - 44, 96, 88, 6), c.dice.uniform(-5, 5), at)
    c.cast(paper, 20, 16, 0.16)
    c.fill(paper, tone)
    writing(c, x - 30, y - 22, [60, 44, 52][: c.dice.randint(2, 3)], mix(tone, c.hues.ink, 0.5), 8)


def _link(c: Canvas, a: Point, b: Point) -> None:
    """An arrow that leaves upright and arrives level, or just runs straight."""
    corner = (a[0], b[1])
    c.stroke([a, corner, b], 7, c.hues.deep)
    if a[0] != b[0]:
        tip = (b[0] - 52, b[1])
        c.fill([tip, (tip[0] - 22, tip[1] - 15), (tip[0] - 22, tip[1] + 15)], c.hues.deep)
