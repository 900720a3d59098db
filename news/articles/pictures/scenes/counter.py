"""Bürgerbüro: somebody is served at the counter."""

from ..backdrop import room
from ..canvas import Canvas
from ..palette import mix
from ..people import bust, crew, standing
from ..plants import sprig
from ..props import pendant, sheet
from ..shapes import box, disc

DESK = 540


def paint(c: Canvas) -> None:
    room(c, floor=760)
    clerk, guest, waiting = crew(c.dice, c.hues, 3)
    for x in (560, 860, 1160):
        pendant(c, x, 140, c.hues.deep)
    _number(c, 905, 210)
    bust(c, (1010, 330), 52, clerk, face=-1, far=(880, 525), near=(1050, 520))
    _counter(c)
    _on_top(c)
    if c.dice.random() < 0.75:
        standing(c, (c.dice.uniform(285, 330), 822), 40, waiting, face=1)
    standing(c, (560, 850), 47, guest, face=1, far=(716, 520), near=(640, 560))
    sheet(c, (742, 500), 60, tilt=12, lines=4, mark=c.hues.accent)


def _counter(c: Canvas) -> None:
    c.cast(box(690, DESK, 620, 290), 150, 60)
    c.fade(box(700, DESK, 600, 290, 14), c.hues.main, c.hues.deep)
    for x in range(740, 1290, 44):
        c.fill(box(x, DESK + 60, 12, 230), mix(c.hues.main, c.hues.white, 0.14))
    c.fill(box(670, DESK - 14, 660, 36, 12), c.hues.warm)
    c.fill(box(690, DESK + 20, 620, 12), mix(c.hues.deep, c.hues.ink, 0.5))


def _on_top(c: Canvas) -> None:
    """The clerk's screen from behind, and a plant."""
    c.fill(box(1120, DESK - 40, 26, 40), c.hues.deep)
    c.fill(box(1085, DESK - 20, 100, 10, 5), c.hues.ink)
    c.fill(box(1046, DESK - 190, 176, 150, 14), c.hues.ink)
    c.fill(disc(1134, DESK - 115, 14), c.hues.pale)
    sprig(c, (1268, DESK - 12), 1.0)


def _number(c: Canvas, x: float, y: float) -> None:
    """The board that calls the next one: an arrow and two bars instead of a number."""
    with c.readable(x - 235):
        c.fill(box(x - 330, y - 55, 190, 96, 16), c.hues.ink)
        c.fill([(x - 300, y - 30), (x - 258, y - 7), (x - 300, y + 16)], c.hues.accent)
        for bar in range(c.dice.randint(2, 3)):
            c.fill(box(x - 230 + bar * 28, y - 32, 16, 50, 6), c.hues.white)
