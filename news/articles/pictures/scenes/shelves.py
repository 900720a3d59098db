"""Regal: binders on shelves, and somebody who finds the right one."""

from ..backdrop import room
from ..canvas import Canvas
from ..palette import Colour, mix
from ..people import crew, standing
from ..plants import sprig
from ..shapes import box, disc, turn

LEFT, TOP, WIDE, ROW = 330, 120, 900, 205


def paint(c: Canvas) -> None:
    room(c)
    c.cast(box(LEFT, TOP, WIDE, 640), 170, 60)
    c.fill(box(LEFT, TOP, WIDE, 640, 10), c.hues.deep)
    for row in range(3):
        _row(c, TOP + 22 + row * ROW)
    side = c.dice.choice([-1, 1])
    foot = (800 + side * c.dice.uniform(250, 330), 845)
    look = crew(c.dice, c.hues, 1)[0]
    shelf = TOP + ROW * c.dice.choice([1, 2]) - 60
    standing(
        c, foot, 43, look, face=-side, far=(foot[0] - side * 130, shelf), near=(foot[0] - side * 90, 540)
    )
    _binder(c, foot[0] - side * 118, 560, 56, c.hues.accent, tilt=-side * 8)


def _row(c: Canvas, y: float) -> None:
    """One compartment, filled from the left with binders, boxes and a little air."""
    c.fill(box(LEFT + 20, y, WIDE - 40, ROW - 24, 4), mix(c.hues.deep, c.hues.ink, 0.55))
    x, floor = LEFT + 34.0, y + ROW - 24
    tones = [c.hues.main, c.hues.accent, c.hues.soft, c.hues.pale, c.hues.warm, c.hues.white]
    while x < LEFT + WIDE - 120:
        chance = c.dice.random()
        if chance < 0.07:
            sprig(c, (x + 60, floor), 0.95)
            x += 124
        elif chance < 0.16:
            _binder(c, x + 56, floor, 44, c.dice.choice(tones), tilt=-12)
            x += 100
        else:
            wide, tone = c.dice.choice([42, 50, 50, 58]), c.dice.choice(tones)
            for _ in range(min(c.dice.randint(1, 4), int((LEFT + WIDE - 50 - x) // wide))):
                _binder(c, x + wide / 2, floor, wide, tone)
                x += wide + 4
    c.fill(box(LEFT, y + ROW - 24, WIDE, 24), c.hues.deep)


def _binder(c: Canvas, x: float, floor: float, wide: float, tone: Colour, *, tilt: float = 0) -> None:
    """The back of a binder: a label and the hole for a finger."""
    high = 158
    left, top, about = x - wide / 2, floor - high, (x + wide / 2, floor)
    label = mix(tone, c.hues.white, 0.75)
    c.fill(turn(box(left, top, wide, high, 5), tilt, about), tone)
    c.fill(turn(box(left + wide - 8, top, 8, high, 4), tilt, about), mix(tone, c.hues.ink, 0.22))
    c.fill(turn(box(left + 9, top + 18, wide - 22, 58, 3), tilt, about), label)
    c.fill(turn(box(left + 15, top + 32, wide - 34, 6), tilt, about), mix(tone, c.hues.ink, 0.35))
    c.fill(turn(disc(left + wide / 2 - 3, floor - 34, 11), tilt, about), mix(tone, c.hues.ink, 0.55))
