"""Kita: children build with blocks."""

from ..backdrop import room
from ..canvas import Canvas
from ..palette import Colour, mix
from ..people import Look, bust, crew
from ..shapes import arc, box, capsule, disc


def paint(c: Canvas) -> None:
    room(c, floor=680, plants=False, windows=False)
    c.dice.choice([_rainbow, _drawings])(c)
    _garland(c)
    c.fill(disc(800, 800, 600, 84), mix(c.hues.soft, c.hues.white, 0.35))
    c.fill(disc(800, 800, 520, 66), mix(c.hues.soft, c.hues.white, 0.55))
    _tower(c, 800, 800)
    children = crew(c.dice, c.hues, 3, young=True)
    _child(c, 530, 1, children[0], (690, 640))
    _child(c, 1070, -1, children[1], (910, 610))
    if c.dice.random() < 0.6:
        _child(c, 1320, -1, children[2], (1240, 690))
    _toys(c)


def _tones(c: Canvas) -> list[Colour]:
    return [c.hues.main, c.hues.accent, c.hues.soft, c.hues.warm, c.hues.pale, c.hues.moss]


def _drawings(c: Canvas) -> None:
    """What the children have painted hangs on the wall."""
    for number, x in enumerate((420, 650, 880, 1110)):
        y, motif = 300 + c.dice.uniform(-24, 24), (number + c.dice.randint(0, 2)) % 3
        c.cast(box(x - 84, y - 104, 168, 208), 34, 26, 0.14)
        c.fill(box(x - 84, y - 104, 168, 208, 4), c.hues.white)
        c.fill(box(x - 22, y - 114, 44, 22, 3), c.hues.accent)
        if motif == 0:
            c.stroke(disc(x, y, 52), 12, c.hues.warm)
            c.fill(disc(x, y, 36), c.hues.accent)
        elif motif == 1:
            c.fill(box(x - 42, y - 8, 84, 72), c.hues.main)
            c.fill([(x - 56, y - 8), (x + 56, y - 8), (x, y - 66)], c.hues.accent)
        else:
            c.stroke([(x, y), (x, y + 70)], 9, c.hues.moss)
            c.fill(disc(x, y - 16, 48), c.hues.soft)
            c.fill(disc(x, y - 16, 20), c.hues.accent)


def _rainbow(c: Canvas) -> None:
    x = c.dice.uniform(680, 920)
    for number, tone in enumerate([c.hues.main, c.hues.pale, c.hues.soft, c.hues.warm, c.hues.accent]):
        c.stroke(arc(x, 680, 430 - number * 46, 180, 360), 46, mix(tone, c.hues.white, 0.45))


def _garland(c: Canvas) -> None:
    rope = [(x, 40 + 150 * (1 - ((x - 800) / 800) ** 2) * 0.6) for x in range(0, 1601, 40)]
    c.stroke(rope, 5, c.hues.ink)
    for number, (x, y) in enumerate(rope[1::2]):
        c.fill([(x - 32, y), (x + 32, y), (x, y + 62)], _tones(c)[number % 4])


def _tower(c: Canvas, x: float, y: float) -> None:
    c.cast(box(x - 120, y - 90, 240, 90), 180, 60)
    rows = c.dice.randint(3, 4)
    tones = _tones(c)
    c.dice.shuffle(tones)
    for row in range(rows):
        count = max(1, 3 - row)
        for number in range(count):
            left = x - count * 46 + number * 92
            c.fill(box(left + 2, y - 90 - row * 90, 88, 88, 10), tones[(row * 2 + number) % 6])
            c.fill(
                disc(left + 46, y - 46 - row * 90, 20), mix(tones[(row * 2 + number) % 6], c.hues.white, 0.45)
            )
    top = y - rows * 90
    c.fill([(x - 56, top), (x + 56, top), (x, top - 76)], c.hues.accent)


def _child(c: Canvas, x: float, face: int, look: Look, toy: tuple[float, float]) -> None:
    """A child sits on the floor and reaches for a block."""
    c.cast(disc(x, 800, 90, 14), 160, 40)
    for shift in (26, 0):
        c.fill(
            capsule((x - face * 6, 765), 40, (x + face * 120, 775 + shift), 30),
            mix(look.legs, c.hues.main, 0.2 if shift else 0),
        )
        c.fill(capsule((x + face * 130, 770 + shift), 24, (x + face * 146, 750 + shift), 20), c.hues.earth)
    tone = c.dice.choice(_tones(c))
    c.fill(box(toy[0] - 34, toy[1] - 60, 68, 68, 8), tone)
    bust(c, (x, 545), 56, look, face=face, far=toy, near=(x + face * 70, 720), length=4.3)


def _toys(c: Canvas) -> None:
    x = c.dice.choice([330, 360])
    c.cast(disc(x, 830, 50, 10), 100, 24)
    ball = disc(x, 785, 54)
    c.fill(ball, c.hues.accent)
    with c.inside(ball):
        c.fill(disc(x + 40, 785, 54), c.hues.white)
        c.fill(disc(x + 64, 785, 54), c.hues.main)
