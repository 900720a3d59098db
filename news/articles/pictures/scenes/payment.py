"""Bezahlen: a card or a phone is held to a terminal."""

from ..backdrop import room
from ..canvas import Canvas
from ..palette import Colour, mix
from ..people import SKIN
from ..props import check, writing
from ..shapes import Path, Point, arc, box, capsule, disc, turn


def paint(c: Canvas) -> None:
    room(c, floor=690, plants=False)
    _coins(c, c.dice.uniform(330, 400), 800, c.dice.randint(3, 6))
    if c.dice.random() < 0.5:
        _coins(c, 470, 815, c.dice.randint(1, 3))
    _terminal(c, 700, 250)
    _waves(c, (950, 330))
    skin = c.dice.choice(SKIN)
    if c.dice.random() < 0.5:
        _card(c, (1130, 380), c.dice.uniform(-24, -10), skin)
    else:
        _phone(c, (1130, 410), c.dice.uniform(8, 20), skin)


def _terminal(c: Canvas, x: float, y: float) -> None:
    """A card terminal with its receipt coming out at the top."""
    c.cast(box(x - 150, y, 300, 560, 40), 220, 60)
    receipt = c.dice.uniform(110, 160)
    c.fill(box(x - 95, y - receipt, 190, receipt + 40), c.hues.white)
    writing(c, x - 66, y - receipt + 28, [120, 80, 104], mix(c.hues.pale, c.hues.ink, 0.15), 10)
    c.fade(box(x - 165, y, 330, 570, 48), c.hues.deep, c.hues.ink)
    c.fill(box(x - 110, y + 14, 220, 16, 8), mix(c.hues.ink, (0, 0, 0), 0.4))
    c.fade(box(x - 130, y + 60, 260, 180, 18), c.hues.pale, mix(c.hues.pale, c.hues.main, 0.25))
    check(c, x, y + 150, 56, c.hues.main, c.hues.white)
    for row in range(3):
        for column in range(3):
            c.fill(
                box(x - 120 + column * 84, y + 274 + row * 64, 70, 46, 14),
                mix(c.hues.main, c.hues.white, 0.2),
            )
    for column, tone in enumerate((c.hues.accent, c.hues.warm, c.hues.soft)):
        c.fill(box(x - 120 + column * 84, y + 470, 70, 52, 16), tone)


def _waves(c: Canvas, at: Point) -> None:
    for step in range(3):
        c.stroke(
            arc(at[0] - 60, at[1] + 20, 50 + step * 38, -42, 42),
            15,
            mix(c.hues.accent, c.hues.white, step * 0.22),
        )


def _card(c: Canvas, at: Point, tilt: float, skin: Colour) -> None:
    body = turn(box(at[0] - 150, at[1] - 95, 300, 190, 22), tilt, at)
    _hold(c, at, body, skin, behind=True)
    c.fill(body, c.hues.main)
    with c.inside(body):
        c.fill(turn(disc(at[0] + 120, at[1] + 110, 150), tilt, at), mix(c.hues.main, c.hues.white, 0.16))
    c.fill(turn(box(at[0] - 118, at[1] - 40, 58, 46, 9), tilt, at), c.hues.accent)
    c.fill(turn(box(at[0] - 118, at[1] + 44, 150, 16, 8), tilt, at), c.hues.pale)
    _hold(c, at, body, skin, behind=False)


def _phone(c: Canvas, at: Point, tilt: float, skin: Colour) -> None:
    body = turn(box(at[0] - 105, at[1] - 200, 210, 400, 34), tilt, at)
    _hold(c, at, body, skin, behind=True)
    c.fill(body, c.hues.ink)
    c.fill(turn(box(at[0] - 91, at[1] - 184, 182, 368, 24), tilt, at), c.hues.white)
    c.fill(turn(box(at[0] - 66, at[1] - 130, 132, 92, 14), tilt, at), c.hues.main)
    for row, long in enumerate((132, 96, 116)):
        c.fill(turn(box(at[0] - 66, at[1] + row * 34, long, 13, 6), tilt, at), c.hues.pale)
    c.fill(turn(box(at[0] - 66, at[1] + 110, 132, 44, 22), tilt, at), c.hues.accent)
    _hold(c, at, body, skin, behind=False)


def _hold(c: Canvas, at: Point, body: Path, skin: Colour, *, behind: bool) -> None:
    """A hand from the lower right: palm and fingertips behind what it holds, the thumb in front."""
    x, y = at
    if behind:
        c.cast(body, 110, 70, 0.16)
        c.fill(capsule((x + 230, y + 250), 66, (x + 120, y + 110), 72), skin)
        c.fill(capsule((x + 440, 1000), 128, (x + 262, y + 290), 82), c.hues.moss)
        c.fill(capsule((x + 300, y + 210), 14, (x + 190, y + 318), 14), c.hues.white)
    else:
        c.fill(capsule((x + 150, y + 130), 42, (x + 66, y + 22), 27), skin)
        c.fill(capsule((x + 74, y + 30), 16, (x + 62, y + 16), 13), mix(skin, c.hues.white, 0.35))


def _coins(c: Canvas, x: float, y: float, count: int) -> None:
    c.cast(disc(x, y, 60, 14), 130, 24)
    for step in range(count):
        c.fill(
            capsule((x - 30, y - step * 26), 30, (x + 30, y - step * 26), 30),
            mix(c.hues.accent, c.hues.ink, 0.28),
        )
        c.fill(disc(x, y - 10 - step * 26, 60, 20), c.hues.accent)
    c.fill(disc(x, y - 10 - (count - 1) * 26, 40, 12), c.hues.warm)
