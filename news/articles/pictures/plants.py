"""Green things that make a place friendly."""

from .canvas import Canvas
from .palette import mix
from .shapes import Point, bend, box, capsule, disc, leaf


def pot(c: Canvas, foot: Point, size: float) -> None:
    """A house plant with broad leaves in a pot; the foot is where it stands."""
    x, y = foot
    c.cast(disc(x, y, 50 * size, 10 * size), 170 * size, 30 * size)
    rim = y - 120 * size
    count = c.dice.choice([5, 7, 9])
    for i in range(count):
        angle = -90 + (i - (count - 1) / 2) * (150 / count) + c.dice.uniform(-6, 6)
        tone = c.hues.moss if i % 2 else c.hues.soft
        c.fill(leaf((x, rim + 10), (300 - abs(angle + 90) * 1.3) * size, 74 * size, angle), tone)
    c.fill(
        [(x - 62 * size, rim), (x + 62 * size, rim), (x + 44 * size, y), (x - 44 * size, y)], c.hues.accent
    )
    c.fill(
        box(x - 70 * size, rim - 8 * size, 140 * size, 30 * size, 8 * size),
        mix(c.hues.accent, c.hues.ink, 0.14),
    )


def sprig(c: Canvas, foot: Point, size: float) -> None:
    """A little plant for a desk or a shelf."""
    x, y = foot
    for angle in (-140, -112, -88, -64, -38):
        c.fill(
            leaf((x, y - 40 * size), 84 * size, 28 * size, angle), c.hues.moss if angle % 4 else c.hues.soft
        )
    c.fill(
        [
            (x - 30 * size, y - 46 * size),
            (x + 30 * size, y - 46 * size),
            (x + 22 * size, y),
            (x - 22 * size, y),
        ],
        c.hues.warm,
    )


def tree(c: Canvas, foot: Point, size: float) -> None:
    """A round or a slender tree with its shadow on the ground."""
    x, y = foot
    c.cast(disc(x, y, 34 * size, 9 * size), 190 * size, 34 * size, 0.18)
    c.stroke([(x, y), (x, y - 120 * size)], 14 * size, mix(c.hues.earth, c.hues.ink, 0.3))
    tone = mix(c.hues.soft, c.hues.moss, c.dice.uniform(0.25, 0.8))
    dark = mix(tone, c.hues.ink, 0.14)
    if c.dice.random() < 0.5:
        c.fill(disc(x, y - 190 * size, 92 * size), tone)
        crown = disc(x, y - 190 * size, 92 * size)
        with c.inside(crown):
            c.fill(disc(x + 70 * size, y - 150 * size, 100 * size), dark)
    else:
        crown = capsule((x, y - 120 * size), 62 * size, (x, y - 270 * size), 34 * size)
        c.fill(crown, tone)
        with c.inside(crown):
            c.fill(box(x, y - 400 * size, 200 * size, 400 * size), dark)
    c.stroke(
        bend([(x, y - 110 * size), (x + 4 * size, y - 150 * size), (x + 26 * size, y - 180 * size)]),
        6 * size,
        mix(c.hues.earth, c.hues.ink, 0.3),
    )
