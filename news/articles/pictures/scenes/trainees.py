"""Ausbildung: trainees in front of a board, one of them explains."""

from ..backdrop import room
from ..canvas import Canvas
from ..palette import mix
from ..people import bust, crew, standing
from ..props import writing
from ..shapes import bend, box, disc

BOARD = box(420, 100, 700, 430, 16)


def paint(c: Canvas) -> None:
    room(c)
    c.cast(BOARD, 130, 70, 0.16)
    c.fill(box(404, 84, 732, 462, 22), c.hues.deep)
    c.fade(BOARD, c.hues.white, mix(c.hues.white, c.hues.pale, 0.35))
    with c.readable(770):
        c.dice.choice([_idea, _growth])(c)
    c.fill(box(640, 540, 260, 14, 7), c.hues.ink)
    people = crew(c.dice, c.hues, 5, young=True)
    standing(c, (1190, 840), 45, people[0], face=-1, far=(1060, 400), near=(1200, 600))
    spots = c.dice.choice([(430, 665, 900), (520, 800), (410, 610, 850)])
    for x, look in zip(spots, people[1:], strict=False):
        bust(c, (x, 610 + c.dice.uniform(-14, 26)), 60, look, back=True, length=7)


def _idea(c: Canvas) -> None:
    """A lamp and three thoughts that lead to it."""
    c.fill(disc(620, 280, 130), mix(c.hues.warm, c.hues.white, 0.5))
    c.fill(disc(620, 260, 78), c.hues.accent)
    c.fill(box(588, 316, 64, 50, 8), c.hues.accent)
    c.fill(box(588, 350, 64, 36, 10), c.hues.ink)
    for row in range(3):
        y = 190 + row * 84
        c.stroke(bend([(730, 270), (770, y + 12), (810, y + 6)]), 7, c.hues.main)
        writing(c, 834, y - 6, [c.dice.uniform(120, 200), 90], mix(c.hues.main, c.hues.white, 0.4), 12)


def _growth(c: Canvas) -> None:
    """Columns that grow and a line above them."""
    tops: list[tuple[float, float]] = []
    for number in range(5):
        high = 60 + number * 40 + c.dice.uniform(-20, 30)
        c.fill(
            box(510 + number * 84, 470 - high, 52, high, 8),
            [c.hues.pale, c.hues.soft, c.hues.accent][number % 3],
        )
        tops.append((536 + number * 84, 440 - high))
    c.stroke(bend(tops), 10, c.hues.main)
    c.stroke([(480, 470), (960, 470)], 8, c.hues.ink)
    for at in (tops[0], tops[-1]):
        c.fill(disc(*at, 15), c.hues.main)
