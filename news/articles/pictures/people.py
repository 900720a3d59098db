"""Friendly figures: a head, hair, a body and arms that reach for something; no faces."""

from dataclasses import dataclass
from random import Random

from .canvas import Canvas
from .hair import STYLES, Wig, paint_crown, paint_mane
from .palette import Colour, Palette, mix
from .shapes import Point, bend, blob, capsule, disc

SKIN: list[Colour] = [
    (246, 208, 178),
    (232, 182, 146),
    (206, 150, 112),
    (164, 110, 78),
    (124, 80, 58),
    (94, 62, 50),
]
HAIR: list[Colour] = [
    (48, 36, 44),
    (92, 58, 44),
    (150, 94, 54),
    (210, 156, 90),
    (184, 184, 190),
    (34, 30, 46),
]
DARK_HAIR = [HAIR[0], HAIR[5]]
GROWN_UP = {"beard", "bald"}
BLUSH: Colour = (140, 50, 50)


@dataclass(frozen=True)
class Look:
    """What makes one figure different from the next."""

    skin: Colour
    wig: Wig
    top: Colour
    collar: Colour
    legs: Colour


def crew(dice: Random, hues: Palette, count: int, *, young: bool = False) -> list[Look]:
    """People who differ in skin, hair and clothes; the young have neither beard nor grey hair."""
    skins = dice.sample(range(len(SKIN)), len(SKIN))
    styles = [style for style in STYLES if not (young and style in GROWN_UP)]
    dice.shuffle(styles)
    tops = dice.sample([hues.main, hues.accent, hues.moss, hues.white, hues.deep, hues.pale], 6)
    hairs = HAIR[:4] if young else HAIR
    return [
        _look(dice, hues, skins[i % 6], styles[i % len(styles)], tops[i % 6], hairs) for i in range(count)
    ]


def _look(dice: Random, hues: Palette, skin: int, style: str, top: Colour, hairs: list[Colour]) -> Look:
    hair = dice.choice(hairs if skin < 3 else DARK_HAIR)
    if style == "scarf":
        hair = dice.choice([colour for colour in (hues.accent, hues.main, hues.soft) if colour != top])
    collar = hues.accent if top == hues.white else hues.white
    legs = hues.earth if top == hues.deep else hues.ink
    return Look(SKIN[skin], Wig(style, hair), top, collar, legs)


def bust(
    c: Canvas,
    at: Point,
    u: float,
    look: Look,
    *,
    face: int = 1,
    far: Point | None = None,
    near: Point | None = None,
    length: float = 6,
    back: bool = False,
) -> None:
    """A person from the head to the hips; u is the radius of the head, far and near are the hands."""
    x, y = at
    paint_mane(c, at, u, look.wig, face)
    _arm(c, (x + face * 1.15 * u, y + 2.3 * u), far or (x + face * 1.5 * u, y + 5.9 * u), u, look, 0.22)
    _torso(c, at, u, look, length, back)
    _head(c, at, u, look, face, back)
    _arm(c, (x - face * 1.2 * u, y + 2.3 * u), near or (x - face * 1.55 * u, y + 5.9 * u), u, look, 0.08)


def standing(
    c: Canvas,
    foot: Point,
    u: float,
    look: Look,
    *,
    face: int = 1,
    far: Point | None = None,
    near: Point | None = None,
    back: bool = False,
) -> None:
    """A whole person, about 12.5 heads' radii tall, with a shadow on the floor."""
    x, y = foot
    c.cast(disc(x, y, 1.6 * u, 0.32 * u), 5 * u, 1.1 * u, 0.22)
    for side, shade in ((face, 0.25), (-face, 0.0)):
        ankle = (x + side * 0.62 * u, y - 0.35 * u)
        c.fill(
            capsule(ankle, 0.3 * u, (ankle[0] + face * 0.5 * u, ankle[1] + 0.08 * u), 0.24 * u), c.hues.earth
        )
        c.fill(
            capsule((x + side * 0.5 * u, y - 5.4 * u), 0.72 * u, ankle, 0.4 * u),
            mix(look.legs, c.hues.main, shade),
        )
    bust(c, (x, y - 11.5 * u), u, look, face=face, far=far, near=near, back=back)


def _torso(c: Canvas, at: Point, u: float, look: Look, length: float, back: bool) -> None:
    x, y = at
    half = bend([(0.55, 1.55), (1.35, 1.85), (1.62, 2.7), (1.3, 4.4), (1.25, length)])
    rim = [*half, *[(-dx, dy) for dx, dy in reversed(half)]]
    c.fill([(x + dx * u, y + dy * u) for dx, dy in rim], look.top)
    if not back:
        c.fill([(x - 0.62 * u, y + 1.5 * u), (x + 0.62 * u, y + 1.5 * u), (x, y + 2.75 * u)], look.collar)
    c.fill(capsule((x, y + 0.6 * u), 0.42 * u, (x, y + 1.6 * u), 0.46 * u), mix(look.skin, BLUSH, 0.18))
    if look.wig.style == "scarf":
        folds = [(-0.8, 0.4), (0.8, 0.4), (1.2, 1.9), (0.0, 2.5), (-1.2, 1.9)]
        c.fill(blob([(x + dx * u, y + dy * u) for dx, dy in folds]), mix(look.wig.colour, c.hues.ink, 0.15))


def _head(c: Canvas, at: Point, u: float, look: Look, face: int, back: bool) -> None:
    x, y = at
    if back:
        paint_mane(c, at, u, look.wig, face)
        c.fill(disc(x, y, 0.96 * u, 1.1 * u), look.skin if look.wig.style == "bald" else look.wig.colour)
        return
    if look.wig.style == "scarf":
        c.fill(disc(x, y + 0.05 * u, 1.08 * u, 1.26 * u), look.wig.colour)
        c.fill(disc(x + face * 0.16 * u, y + 0.05 * u, 0.7 * u, 0.88 * u), look.skin)
        return
    c.fill(disc(x, y, 0.9 * u, 1.06 * u), look.skin)
    c.fill(disc(x + face * 0.86 * u, y + 0.2 * u, 0.14 * u, 0.18 * u), look.skin)
    paint_crown(c, at, u, look.wig, face)
    if look.wig.style not in ("long", "bob"):
        c.fill(disc(x - face * 0.8 * u, y + 0.14 * u, 0.18 * u, 0.25 * u), mix(look.skin, BLUSH, 0.12))


def _arm(c: Canvas, shoulder: Point, hand: Point, u: float, look: Look, shade: float) -> None:
    """Upper arm, forearm and hand; the elbow hangs outwards and down."""
    (sx, sy), (hx, hy) = shoulder, hand
    reach = max(1.0, ((hx - sx) ** 2 + (hy - sy) ** 2) ** 0.5)
    slack = max(0.0, 4.1 * u - reach) * 0.55
    side = 1 if sx > hx or abs(hx - sx) < 0.6 * u else -1
    elbow = ((sx + hx) / 2 + side * slack * 0.35, (sy + hy) / 2 + slack)
    sleeve = mix(look.top, c.hues.ink, shade)
    c.fill(disc(hx, hy, 0.4 * u), look.skin)
    c.fill(
        capsule(elbow, 0.42 * u, (hx + (elbow[0] - hx) * 0.14, hy + (elbow[1] - hy) * 0.14), 0.32 * u), sleeve
    )
    c.fill(capsule(shoulder, 0.5 * u, elbow, 0.43 * u), sleeve)
