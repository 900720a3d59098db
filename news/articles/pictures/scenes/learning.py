"""Lernen: books, a laptop and a lamp."""

from ..backdrop import room
from ..canvas import Canvas
from ..palette import mix
from ..people import bust, crew
from ..plants import sprig
from ..props import desk, mug, writing
from ..shapes import Point, bend, box, disc, leaf, turn

TABLE = 690
FRAMES = [[(330, 130, 190, 150)], [(300, 110, 150, 190), (480, 150, 130, 110)]]


def paint(c: Canvas) -> None:
    room(c, floor=800, windows=False)
    _pictures(c)
    _light(c, (1090, 300))
    c.dice.choice([_laptop, _reader])(c, 550)
    desk(c, 170, TABLE, 1260, high=170)
    _books(c, 400, c.dice.randint(3, 5))
    _lamp(c, 1270, (1090, 300))
    if c.dice.random() < 0.5:
        _open_book(c, 1120)
    else:
        mug(c, 1105, TABLE, 1.15)
        sprig(c, (1030, TABLE), 1.0)


def _pictures(c: Canvas) -> None:
    """Frames on the wall."""
    for x, y, wide, high in c.dice.choice(FRAMES):
        c.cast(box(x, y, wide, high), 40, 30, 0.12)
        c.fill(box(x, y, wide, high, 6), c.hues.white)
        with c.inside(box(x + 14, y + 14, wide - 28, high - 28)):
            c.fill(box(x, y, wide, high), c.hues.warm)
            c.fill(disc(x + wide * 0.7, y + high * 0.35, 24), c.hues.accent)
            c.fill(disc(x + wide * 0.3, y + high * 1.1, wide * 0.45), c.hues.soft)
            c.fill(disc(x + wide * 0.9, y + high * 1.15, wide * 0.45), c.hues.moss)


def _light(c: Canvas, at: Point) -> None:
    c.fill(
        [(at[0] - 80, at[1] + 24), (at[0] + 70, at[1] + 56), (1240, TABLE), (800, TABLE)], c.hues.white, 0.42
    )
    c.glow(at[0] - 10, at[1] + 60, 260, c.hues.warm, 0.7)


def _laptop(c: Canvas, x: float) -> None:
    c.cast(box(x, 370, 440, 310), 150, 60, 0.14)
    c.fill(box(x, 370, 450, 306, 20), c.hues.ink)
    c.fade(box(x + 16, 386, 418, 272, 8), c.hues.white, c.hues.pale)
    with c.readable(x + 225):
        c.fill(box(x + 40, 412, 196, 130, 12), c.hues.main)
        c.fill([(x + 114, 446), (x + 114, 508), (x + 168, 477)], c.hues.white)
        writing(c, x + 264, 420, [140, 100, 126, 84], mix(c.hues.pale, c.hues.ink, 0.15), 12)
        c.fill(box(x + 40, 580, 370, 20, 10), mix(c.hues.pale, c.hues.main, 0.25))
        c.fill(box(x + 40, 580, c.dice.uniform(100, 310), 20, 10), c.hues.accent)
    c.fill(box(x - 44, TABLE - 22, 538, 22, 11), mix(c.hues.ink, c.hues.white, 0.25))


def _reader(c: Canvas, x: float) -> None:
    """Somebody behind the table holds a book; we see its cover."""
    look, middle = crew(c.dice, c.hues, 1)[0], x + 235
    c.cast(box(middle - 120, 400, 240, 280, 60), 220, 80, 0.14)
    bust(c, (middle, 300), 80, look, face=1, far=(middle + 118, 600), near=(middle - 122, 604), length=4.85)
    tone = c.hues.main if look.top in (c.hues.accent, c.hues.white, c.hues.pale) else c.hues.accent
    for side in (-1, 1):
        cover = [(middle, 520), (middle + side * 124, 500), (middle + side * 124, 672), (middle, 690)]
        c.fill(cover, mix(tone, c.hues.ink, 0.12 if side > 0 else 0))
    c.fill(disc(middle + 64, 590, 26), c.hues.white)
    for side in (-1, 1):
        c.fill(disc(middle + side * 120, 610, 26), look.skin)


def _books(c: Canvas, x: float, count: int) -> None:
    tones = [c.hues.main, c.hues.accent, c.hues.soft, c.hues.deep, c.hues.pale]
    c.dice.shuffle(tones)
    y = TABLE
    for tone in tones[:count]:
        wide, high = c.dice.uniform(220, 280), c.dice.choice([48, 56, 64])
        left, y = x - wide / 2 + c.dice.uniform(-14, 14), y - high
        c.fill(box(left, y, wide, high, 9), tone)
        c.fill(box(left + 24, y + 9, wide - 24, high - 18), c.hues.paper)
        c.fill(box(left + 24, y + high / 2 - 2, wide - 24, 3), mix(c.hues.paper, c.hues.ink, 0.14))
        c.fill(box(left, y, 40, high, 9), mix(tone, c.hues.ink, 0.18))
    _apple(c, x + 10, y)


def _apple(c: Canvas, x: float, y: float) -> None:
    for side in (-14, 14):
        c.fill(disc(x + side, y - 36, 28, 36), c.hues.accent)
    c.stroke(bend([(x, y - 64), (x + 3, y - 82), (x + 12, y - 94)]), 6, c.hues.earth)
    c.fill(leaf((x + 6, y - 80), 48, 22, -24), c.hues.moss)


def _lamp(c: Canvas, x: float, head: Point) -> None:
    c.fill(box(x - 76, TABLE - 20, 152, 20, 10), c.hues.ink)
    c.stroke(bend([(x, TABLE - 14), (x + 56, 470), (x + 10, 270)]), 15, c.hues.ink)
    c.stroke([(x + 10, 270), (head[0] + 16, head[1] - 64)], 15, c.hues.ink)
    x, y = head
    c.fill(
        turn([(x - 34, y - 80), (x + 44, y - 80), (x + 96, y + 44), (x - 92, y + 44)], 14, head),
        c.hues.accent,
    )
    c.fill(disc(1280, 270, 16), c.hues.main)


def _open_book(c: Canvas, x: float) -> None:
    """A book lies open, its pages rise to both sides."""
    c.fill(box(x - 125, TABLE - 14, 250, 14, 6), c.hues.main)
    for side, tone in ((-1, c.hues.white), (1, c.hues.paper)):
        top = bend([(x, TABLE - 34), (x + side * 50, TABLE - 66), (x + side * 115, TABLE - 52)])
        c.fill([*top, (x + side * 115, TABLE - 10), (x, TABLE - 10)], tone)
        for y in (TABLE - 28, TABLE - 16):
            ink = [(x + side * 20, y), (x + side * 58, y - 18), (x + side * 98, y - 10)]
            c.stroke(bend(ink), 4, c.hues.pale)
