"""Bootcamp: a team at a wall of notes."""

from ..backdrop import room
from ..canvas import Canvas
from ..palette import mix
from ..people import Look, crew, standing
from ..props import writing
from ..shapes import box, turn


def paint(c: Canvas) -> None:
    room(c, plants=False)
    c.cast(box(290, 60, 1020, 560), 110, 60, 0.14)
    c.fill(box(290, 60, 1020, 560, 18), mix(c.hues.white, c.hues.pale, 0.18))
    _columns(c, c.dice.choice([4, 5]))
    count = c.dice.choice([3, 3, 4])
    people = crew(c.dice, c.hues, count)
    step = 860 / (count - 1)
    for number, look in enumerate(people):
        x = 370 + number * step + c.dice.uniform(-36, 36)
        face = 1 if number < count / 2 else -1
        _member(c, x, face, look, c.dice.choice(["stick", "point", "hold"]))


def _member(c: Canvas, x: float, face: int, look: Look, doing: str) -> None:
    foot, u = (x, 850 + c.dice.uniform(-14, 18)), 38
    reach = {"stick": (x + face * 100, 360), "point": (x + face * 140, 450), "hold": (x + face * 90, 560)}[
        doing
    ]
    note = turn(box(reach[0] - 36, reach[1] - 60, 72, 66, 5), c.dice.uniform(-10, 10), reach)
    if doing != "point":
        c.fill(note, c.hues.accent)
    standing(c, foot, u, look, face=face, far=reach, near=(x - face * 56, 640))


def _columns(c: Canvas, count: int) -> None:
    """Headings and under each a different number of notes."""
    wide = 960 / count
    tones = [c.hues.accent, c.hues.warm, c.hues.soft, c.hues.pale, mix(c.hues.main, c.hues.white, 0.3)]
    for column in range(count):
        x = 320 + column * wide
        c.fill(box(x + 14, 92, wide - 40, 26, 13), c.hues.main if column % 2 else c.hues.deep)
        for row in range(c.dice.randint(2, 4)):
            at = (x + wide / 2 - 4 + c.dice.uniform(-10, 10), 180 + row * 104 + c.dice.uniform(-6, 6))
            tone = c.dice.choice(tones)
            paper = turn(box(at[0] - 52, at[1] - 42, 104, 86, 5), c.dice.uniform(-6, 6), at)
            c.cast(paper, 20, 16, 0.12)
            c.fill(paper, tone)
            writing(c, at[0] - 32, at[1] - 20, [64, 44], mix(tone, c.hues.ink, 0.45), 8)
