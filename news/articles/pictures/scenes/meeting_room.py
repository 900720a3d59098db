"""Raum: some sit at the table, the others are on the big screen."""

from ..backdrop import room
from ..canvas import Canvas
from ..palette import mix
from ..people import Look, bust, crew
from ..props import laptop, mug
from ..shapes import Point, blob, box, disc


def paint(c: Canvas) -> None:
    room(c)
    people = crew(c.dice, c.hues, 8)
    tiles = c.dice.choice([2, 3, 4])
    c.cast(box(450, 90, 700, 400), 150, 80, 0.16)
    c.fill(box(440, 80, 720, 420, 20), c.hues.ink)
    _screen(c, people[:tiles])
    c.fill(box(760, 60, 80, 20, 8), c.hues.ink)
    c.fill(disc(800, 70, 6), c.hues.accent)
    for x, face in ((345, 1), (1255, -1)):
        look = people[4 if face == 1 else 5]
        bust(c, (x, 470), 54, look, face=face, far=(x + face * 130, 690), near=(x + face * 30, 700))
    _table(c)
    back = c.dice.choice([[800], [620, 980]])
    for x, look in zip(back, people[6:], strict=False):
        c.fill(
            blob([(x - 110, 690), (x + 110, 690), (x + 125, 960), (x - 125, 960)]),
            mix(c.hues.deep, c.hues.ink, 0.3),
        )
        bust(c, (x, 600), 62, look, back=True)


def _screen(c: Canvas, looks: list[Look]) -> None:
    columns, rows = (2, 1) if len(looks) == 2 else (3, 1) if len(looks) == 3 else (2, 2)
    wide, high = 688 / columns, 388 / rows
    tones = [
        c.hues.pale,
        c.hues.warm,
        mix(c.hues.soft, c.hues.white, 0.4),
        mix(c.hues.main, c.hues.white, 0.3),
    ]
    for number, look in enumerate(looks):
        x, y = 456 + number % columns * wide, 96 + number // columns * high
        tile = box(x + 4, y + 4, wide - 8, high - 8, 10)
        c.fade(tile, tones[number], mix(tones[number], c.hues.main, 0.18))
        u = min(wide, high) * 0.19
        with c.inside(tile):
            bust(c, (x + wide / 2, y + high * 0.46), u, look, face=c.dice.choice([-1, 1]))


def _table(c: Canvas) -> None:
    top = blob(
        [(330, 700), (560, 655), (1040, 655), (1270, 700), (1330, 800), (1100, 850), (500, 850), (270, 800)]
    )
    c.cast(top, 90, 60, 0.2)
    c.fill([(x, y + 24) for x, y in top], c.hues.earth)
    c.fade(top, mix(c.hues.warm, c.hues.white, 0.2), c.hues.warm)
    laptop(c, 480, 760, 150)
    laptop(c, 1120, 760, 150, lid=c.hues.deep)
    mug(c, c.dice.choice([690, 900]), 730, 0.6, c.hues.main)
    _puck(c, (800, 720))


def _puck(c: Canvas, at: Point) -> None:
    """The microphone in the middle."""
    c.fill(disc(at[0], at[1] + 8, 44, 16), c.hues.ink)
    c.fill(disc(*at, 44, 16), c.hues.deep)
    c.fill(disc(*at, 12, 4), c.hues.accent)
