"""Server: racks, lights and cables, and a cloud above."""

from ..backdrop import cloud, room
from ..canvas import Canvas
from ..palette import mix
from ..people import crew, standing
from ..props import check
from ..shapes import bend, box, disc


def paint(c: Canvas) -> None:
    room(c, floor=720, plants=False, windows=False)
    cloud(c, 240, 200, 1.2)
    cloud(c, 1300, 150, 1.0)
    count = c.dice.choice([3, 4])
    for number in range(count):
        _rack(c, 800 - count * 115 + number * 230, c.dice.uniform(130, 170))
    _cables(c, count)
    if c.dice.random() < 0.6:
        x = 800 + (count * 115 + 40)
        look = crew(c.dice, c.hues, 1)[0]
        standing(c, (x, 835), 43, look, face=-1, far=(x - 120, 560), near=(x - 80, 590))
        c.fill(box(x - 160, 530, 96, 66, 8), c.hues.accent)
    else:
        check(c, 800 + count * 115 - 10, 200, 62, c.hues.accent, c.hues.white)


def _rack(c: Canvas, x: float, y: float) -> None:
    c.cast(box(x + 8, 560, 210, 215), 200, 70, 0.2)
    shell = (mix(c.hues.main, c.hues.white, 0.25), c.hues.main) if c.hues.dark else (c.hues.deep, c.hues.ink)
    c.fade(box(x + 6, y, 218, 770 - y, 14), *shell)
    row, top = 0, y + 24
    while top < 700:
        high = c.dice.choice([44, 44, 66])
        tone = c.dice.choice(
            [mix(c.hues.ink, c.hues.main, 0.35), mix(c.hues.ink, c.hues.main, 0.35), c.hues.main]
        )
        c.fill(box(x + 24, top, 182, high - 8, 7), tone)
        _lights(c, x, top + high / 2 - 4)
        top, row = top + high, row + 1


def _lights(c: Canvas, x: float, y: float) -> None:
    for number in range(c.dice.randint(1, 3)):
        tone = c.dice.choice([c.hues.accent, c.hues.soft, c.hues.white])
        c.fill(disc(x + 46 + number * 24, y, 7), tone)
    c.fill(box(x + 134, y - 5, 54, 10, 5), mix(c.hues.main, c.hues.white, 0.35))


def _cables(c: Canvas, count: int) -> None:
    """From the racks over the floor to the edge."""
    for number, tone in enumerate([c.hues.accent, c.hues.soft, c.hues.pale][: c.dice.randint(2, 3)]):
        start = 800 - count * 115 + 60 + number * 150
        way = [
            (start, 700 + number * 10),
            (start - 20, 800 + number * 16),
            (start - 200, 830 + number * 12),
            (start - 420, 815 + number * 22),
            (-60, 850 + number * 18),
        ]
        c.stroke(bend(way), 13, tone)
