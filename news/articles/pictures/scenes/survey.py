"""Umfrage: what was answered, on a sheet with bars."""

from ..backdrop import room
from ..canvas import Canvas
from ..palette import mix
from ..props import check, writing
from ..shapes import arc, box, capsule, disc, turn


def paint(c: Canvas) -> None:
    room(c, floor=760, windows=False)
    tilt, about = c.dice.uniform(-4, 4), (800, 450)
    board = turn(box(540, 110, 520, 690, 28), tilt, about)
    c.cast(board, 210, 90)
    c.fill(board, c.hues.deep)
    c.fill(turn(box(564, 150, 472, 626, 10), tilt, about), c.hues.white)
    c.fill(turn(box(690, 84, 220, 76, 20), tilt, about), c.hues.accent)
    c.fill(turn(disc(800, 104, 14), tilt, about), c.hues.deep)
    writing(c, 610, 206, [250, 170], c.hues.main, 16)
    with c.readable(800):
        c.dice.choice([_columns, _rows])(c)
    _ring(c, c.dice.uniform(300, 350), c.dice.uniform(260, 340))
    _pencil(c)
    check(c, 1190, c.dice.uniform(220, 300), 70, c.hues.soft, c.hues.white)


def _columns(c: Canvas) -> None:
    tones = [c.hues.main, c.hues.accent, c.hues.soft, c.hues.pale, c.hues.main]
    for number in range(5):
        high = c.dice.uniform(90, 360)
        c.fill(box(612 + number * 78, 690 - high, 54, high, 10), tones[number])
    c.stroke([(600, 696), (1000, 696)], 8, c.hues.ink)


def _rows(c: Canvas) -> None:
    """Options, each with a box to tick and a bar."""
    for number in range(5):
        y, share = 320 + number * 86, c.dice.uniform(0.3, 1)
        c.fill(box(610, y, 44, 44, 10), mix(c.hues.pale, c.hues.white, 0.3))
        if number % 2 == 0:
            c.stroke([(620, y + 20), (630, y + 32), (648, y + 8)], 8, c.hues.main)
        c.fill(box(676, y + 6, 310, 32, 12), mix(c.hues.pale, c.hues.white, 0.55))
        c.fill(box(676, y + 6, 310 * share, 32, 12), c.hues.accent if number == 1 else c.hues.main)


def _ring(c: Canvas, x: float, y: float) -> None:
    """Shares of a whole."""
    start = -90.0
    c.cast(disc(x, y, 130), 80, 50, 0.14)
    c.fill(disc(x, y, 140), c.hues.white)
    shares = [c.dice.uniform(120, 180), c.dice.uniform(70, 100)]
    for share, tone in zip(
        [*shares, 360 - sum(shares)], (c.hues.main, c.hues.accent, c.hues.soft), strict=True
    ):
        c.fill([(x, y), *arc(x, y, 118, start, start + share)], tone)
        start += share
    c.fill(disc(x, y, 58), c.hues.white)


def _pencil(c: Canvas) -> None:
    x, y, tilt = 1180, 600, c.dice.uniform(18, 40)
    about = (x, y)
    c.cast(turn(capsule((x, y - 180), 22, (x, y + 150), 22), tilt, about), 90, 40)
    c.fill(turn(box(x - 26, y - 190, 52, 330, 6), tilt, about), c.hues.accent)
    c.fill(turn(box(x + 6, y - 190, 20, 330, 6), tilt, about), mix(c.hues.accent, c.hues.ink, 0.18))
    c.fill(turn(box(x - 26, y - 216, 52, 44, 14), tilt, about), c.hues.main)
    c.fill(turn([(x - 26, y + 136), (x + 26, y + 136), (x, y + 210)], tilt, about), c.hues.paper)
    c.fill(turn([(x - 9, y + 184), (x + 9, y + 184), (x, y + 212)], tilt, about), c.hues.ink)
