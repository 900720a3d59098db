"""Telefon: calls and chat in one place."""

from ..backdrop import room
from ..canvas import Canvas
from ..palette import Colour, mix
from ..people import bust, crew
from ..props import bubble, desk, laptop, mug, writing
from ..shapes import arc, box, capsule, disc


def paint(c: Canvas) -> None:
    room(c, floor=780, windows=False)
    if c.dice.random() < 0.5:
        _caller(c)
    else:
        _phone(c)


def _caller(c: Canvas) -> None:
    """Somebody with a headset at a desk, and what is said around them."""
    look, (x, y), u = crew(c.dice, c.hues, 1)[0], (800, 290), 84
    c.cast(box(670, 420, 260, 270, 60), 220, 90, 0.16)
    bust(c, (x, y), u, look, face=1, far=(930, 668), near=(690, 672), length=4.6)
    c.stroke(arc(x, y, 96, 186, 354, 112), 14, c.hues.ink)
    c.stroke(arc(x + 4, y + 20, 84, 20, 170, 76), 8, c.hues.ink)
    for side in (-1, 1):
        c.fill(box(x + side * 94 - 20, y - 28, 40, 78, 18), c.hues.ink)
        c.fill(box(x + side * 98 - 9, y - 16, 18, 54, 9), c.hues.accent)
    c.fill(capsule((x + 26, y + 95), 11, (x + 50, y + 88), 11), c.hues.accent)
    desk(c, 330, 690, 940, high=150)
    laptop(c, 800, 690, 270)
    mug(c, c.dice.choice([520, 1080]), 690, 1.0)
    _talk(c, 390, 150, c.hues.white, -1)
    _talk(c, 990, 110, c.hues.main, 1)
    _talk(c, 1030, 340, c.hues.accent, 1)


def _phone(c: Canvas) -> None:
    """A telephone with a chat on it, and the receiver beside."""
    c.cast(box(640, 130, 330, 650, 50), 240, 90)
    c.fill(box(635, 110, 330, 680, 52), c.hues.ink)
    screen = box(653, 128, 294, 644, 38)
    c.fade(screen, c.hues.white, c.hues.pale)
    c.fill(box(653, 128, 294, 92, 38), c.hues.main)
    c.fill(box(653, 180, 294, 40), c.hues.main)
    c.fill(disc(702, 176, 26), c.hues.warm)
    c.fill(box(744, 168, 120, 16, 8), c.hues.white)
    for row in range(4):
        mine, long = row % 2 == 1, c.dice.uniform(140, 200)
        x = 925 - long if mine else 675
        c.fill(
            box(x, 252 + row * 98, long, 70, 26),
            c.hues.accent if mine else mix(c.hues.pale, c.hues.main, 0.25),
        )
        writing(c, x + 24, 274 + row * 98, [long - 50, long - 90], c.hues.white, 8)
    c.fill(box(675, 690, 250, 52, 26), c.hues.white)
    _talk(c, 360, 190, c.hues.white, 1)
    _talk(c, 1010, 150, c.hues.main, -1)
    _receiver(c, 1170, 560)


def _talk(c: Canvas, x: float, y: float, tone: Colour, tail: int) -> None:
    w, h = c.dice.uniform(210, 250), 130
    c.cast(box(x, y, w, h, 40), 50, 36, 0.12)
    bubble(c, x, y, w, h, tone, tail=-tail)
    pen = c.hues.main if tone == c.hues.white else c.hues.white
    if c.dice.random() < 0.5:
        for dot in (-50, 0, 50):
            c.fill(disc(x + w / 2 + dot, y + h / 2, 15), pen)
    else:
        writing(c, x + 40, y + 36, [w - 80, w - 120], pen, 15)


def _receiver(c: Canvas, x: float, y: float) -> None:
    c.cast(arc(x, y + 60, 120, 200, 340), 90, 60, 0.14)
    c.stroke(arc(x, y + 90, 130, 205, 335), 44, c.hues.deep)
    for side in (-1, 1):
        c.fill(capsule((x + side * 112, y + 40), 44, (x + side * 124, y + 74), 44), c.hues.deep)
        c.fill(disc(x + side * 126, y + 88, 30), c.hues.accent)
