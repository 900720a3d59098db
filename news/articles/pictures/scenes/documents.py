"""Bildschirm: paper flies up from a pile and lands on a screen."""

from ..backdrop import room
from ..canvas import Canvas
from ..palette import mix
from ..plants import sprig
from ..props import check, desk, monitor, mug, sheet, writing
from ..shapes import Path, bend, box, turn

TABLE = 660


def paint(c: Canvas) -> None:
    room(c, floor=770)
    desk(c, 210, TABLE, 1180, high=200)
    x, w = c.dice.uniform(600, 650), c.dice.uniform(590, 640)
    c.cast(box(x, 190, w, 380), 170, 70, 0.14)
    pane = monitor(c, x, 175, w, 400)
    with c.inside(pane), c.readable(x + w / 2):
        _page(c, pane)
    _pile(c, 420)
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
        long = c.dice.uniform(60, 106)
        c.fill(
            box(x + 22, y + 40 + row * 46, long, 14, 7),
            c.hues.white if row == 1 else mix(c.hues.main, c.hues.white, 0.45),
        )
    c.fill(box(x + 190, y + 34, wide - 240, 420, 10), c.hues.white)
    writing(c, x + 220, y + 64, [wide * 0.3, wide * 0.22], c.hues.main, 14)
    longs = [wide * c.dice.uniform(0.28, 0.48) for _ in range(6)]
    writing(c, x + 220, y + 150, longs, mix(c.hues.pale, c.hues.ink, 0.1), 11)
    check(c, x + wide - 92, y + 84, 40, c.hues.accent, c.hues.white)


def _pile(c: Canvas, x: float) -> None:
    for step in range(c.dice.randint(6, 9)):
        shift, tone = (
            c.dice.uniform(-14, 14),
            c.dice.choice([c.hues.white, c.hues.paper, c.hues.warm, c.hues.white]),
        )
        c.fill(
            box(x - 95 + shift, TABLE - 15 - step * 15, 190, 13, 3), mix(tone, c.hues.ink, 0.04 * (step % 2))
        )
        c.fill(box(x - 95 + shift, TABLE - 15 - step * 15 + 10, 190, 3), mix(tone, c.hues.ink, 0.16))


def _flight(c: Canvas, screen: float) -> None:
    """Three pages on their way, along an arc."""
    way = bend([(400, 470), (400, 300), (500, 205), (screen + 30, 270)])
    c.stroke(way, 5, c.hues.haze)
    for share, wide, tilt in ((0.12, 120, -14), (0.5, 104, 10), (0.88, 88, 24)):
        x, y = way[int(share * (len(way) - 1))]
        at = (x + c.dice.uniform(-12, 12), y + c.dice.uniform(-10, 10))
        corner = turn(box(at[0] - wide / 2, at[1] - wide * 0.68, wide, wide * 1.36), tilt, at)
        c.cast(corner, 50, 34, 0.16)
        sheet(
            c,
            at,
            wide,
            tilt=tilt + c.dice.uniform(-6, 6),
            lines=5,
            mark=c.dice.choice([c.hues.accent, c.hues.soft]),
        )
