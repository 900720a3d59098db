"""Bildschirm: paper flies up from a pile and lands on a screen."""

from ..backdrop import room
from ..canvas import Canvas
from ..palette import mix
from ..plants import sprig
from ..props import check, desk, monitor, mug, sheet, writing
from ..shapes import Path, bend, box, disc, turn

TABLE = 660


def paint(c: Canvas) -> None:
    room(c, floor=770)
    desk(c, 210, TABLE, 1180, high=200)
    x, w = c.dice.uniform(600, 650), c.dice.uniform(590, 640)
    c.cast(box(x, 190, w, 380), 170, 70, 0.14)
    pane = monitor(c, x, 175, w, 400)
    with c.inside(pane), c.readable(x + w / 2):
        c.dice.choice([_page, _folders])(c, pane)
    c.dice.choice([_pile, _archive_box])(c, 420)
    _flight(c, x)
    c.fill(box(x + 110, TABLE - 16, w - 260, 16, 8), c.hues.ink)
    mug(c, x + w - 60, TABLE, 0.9)
    if c.dice.random() < 0.6:
        sprig(c, (268, TABLE), 1.1)


def _page(c: Canvas, pane: Path) -> None:
    """The record on the screen: a list at the side, the page, and that it is done."""
    x, y = min(p[0] for p in pane), min(p[1] for p in pane)
    wide = max(p[0] for p in pane) - x
    c.fill(box(x, y, 150, 400), c.hues.main)
    for row in range(6):
        tone = c.hues.white if row == 1 else mix(c.hues.main, c.hues.white, 0.45)
        c.fill(box(x + 22, y + 40 + row * 46, c.dice.uniform(60, 106), 14, 7), tone)
    c.fill(box(x + 190, y + 34, wide - 240, 420, 10), c.hues.white)
    writing(c, x + 220, y + 64, [wide * 0.3, wide * 0.22], c.hues.main, 14)
    longs = [wide * c.dice.uniform(0.28, 0.48) for _ in range(6)]
    writing(c, x + 220, y + 150, longs, mix(c.hues.pale, c.hues.ink, 0.1), 11)
    check(c, x + wide - 92, y + 84, 40, c.hues.accent, c.hues.white)


def _folders(c: Canvas, pane: Path) -> None:
    """The records on the screen: a bar to search, and folders, one of them chosen."""
    x, y = min(p[0] for p in pane), min(p[1] for p in pane)
    wide = max(p[0] for p in pane) - x
    c.fill(box(x, y, wide, 72), c.hues.main)
    c.fill(box(x + 40, y + 20, wide * 0.5, 32, 16), c.hues.white)
    c.stroke(disc(x + 62, y + 34, 7), 5, c.hues.main)
    chosen, step = c.dice.randrange(6), (wide - 60) / 3
    for number in range(6):
        left, top = x + 42 + number % 3 * step, y + 108 + number // 3 * 132
        tone = c.hues.accent if number == chosen else mix(c.hues.main, c.hues.white, 0.35)
        c.fill(box(left, top, 64, 30, 9), mix(tone, c.hues.ink, 0.2))
        c.fill(box(left, top + 14, step - 24, 88, 10), tone)
        writing(c, left + 18, top + 52, [64, 44], c.hues.white, 9)
    check(c, x + wide - 52, y + 36, 22, c.hues.accent, c.hues.white)


def _archive_box(c: Canvas, x: float) -> None:
    """A carton of files that gets emptier."""
    for number in range(c.dice.randint(2, 4)):
        tone = [c.hues.white, c.hues.warm, c.hues.paper, c.hues.soft][number]
        c.fill(box(x - 84 + number * 34, TABLE - 176 + number % 2 * 18, 60, 120, 5), tone)
    card = mix(c.hues.accent, c.hues.white, 0.25)
    c.fill(box(x - 108, TABLE - 128, 216, 128, 6), card)
    c.fill(box(x - 108, TABLE - 128, 216, 16, 4), mix(card, c.hues.ink, 0.16))
    c.fill(box(x - 40, TABLE - 88, 80, 34, 17), mix(card, c.hues.ink, 0.3))


def _pile(c: Canvas, x: float) -> None:
    for step in range(c.dice.randint(6, 9)):
        left, top = x - 95 + c.dice.uniform(-14, 14), TABLE - 15 - step * 15
        tone = c.dice.choice([c.hues.white, c.hues.white, c.hues.paper, c.hues.warm])
        c.fill(box(left, top, 190, 13, 3), tone)
        c.fill(box(left, top + 10, 190, 3), mix(tone, c.hues.ink, 0.16))


def _flight(c: Canvas, screen: float) -> None:
    """Three pages on their way, along an arc."""
    way = bend([(400, 470), (400, 300), (500, 205), (screen + 30, 270)])
    c.stroke(way, 5, c.hues.haze)
    for share, wide, tilt in ((0.12, 120, -14), (0.5, 104, 10), (0.88, 88, 24)):
        x, y = way[int(share * (len(way) - 1))]
        at = (x + c.dice.uniform(-12, 12), y + c.dice.uniform(-10, 10))
        corner = turn(box(at[0] - wide / 2, at[1] - wide * 0.68, wide, wide * 1.36), tilt, at)
        c.cast(corner, 50, 34, 0.16)
        mark = c.dice.choice([c.hues.accent, c.hues.soft])
        sheet(c, at, wide, tilt=tilt + c.dice.uniform(-6, 6), lines=5, mark=mark)
