"""Sprechstunde: two chairs, two people, time to ask."""

from ..backdrop import room
from ..canvas import Canvas
from ..palette import Colour, mix
from ..people import Look, bust, crew
from ..props import armchair, bubble, mug, writing
from ..shapes import capsule, disc


def paint(c: Canvas) -> None:
    room(c)
    left, right = crew(c.dice, c.hues, 2)
    c.fill(disc(800, 810, 520, 62), mix(c.hues.ground, c.hues.white, 0.35 if not c.hues.dark else 0.1))
    _seated(c, 510, 1, left, _cloth(c, left))
    _seated(c, 1090, -1, right, _cloth(c, right))
    _table(c)
    _said(c, c.dice.uniform(560, 600), c.dice.uniform(90, 130), c.hues.white, -1)
    _said(c, c.dice.uniform(800, 830), c.dice.uniform(190, 230), c.hues.main, 1)


def _cloth(c: Canvas, look: Look) -> Colour:
    """A colour for the chair from which its guest stands out."""
    dark = look.top in (c.hues.main, c.hues.deep, c.hues.moss)
    return c.dice.choice(
        [c.hues.accent, c.hues.soft, c.hues.warm] if dark else [c.hues.main, c.hues.deep, c.hues.moss]
    )


def _seated(c: Canvas, x: float, face: int, look: Look, cloth: Colour) -> None:
    """A person in an armchair, legs to the middle, hands on the knees."""
    armchair(c, x, 800, face, cloth)
    u = 52
    hip = (x - face * 20, 655)
    knee, ankle = (x + face * 150, 640), (x + face * 165, 790)
    for shift, shade in ((18, 0.25), (0, 0.0)):
        tone = mix(look.legs, c.hues.main, shade)
        c.fill(
            capsule((ankle[0] + shift, ankle[1]), 20, (ankle[0] + shift + face * 40, ankle[1] + 4), 15),
            c.hues.earth,
        )
        c.fill(capsule(knee, 36, (ankle[0] + shift, ankle[1] - 14), 24), tone)
        c.fill(capsule(hip, 46, (knee[0] + shift, knee[1]), 37), tone)
    head = (x - face * 10, 355)
    bust(c, head, u, look, face=face, far=(x + face * 175, 520), near=(x + face * 110, 615), length=6.1)
    c.fill(capsule((x - face * 70, 690), 34, (x + face * 70, 690), 34), mix(cloth, c.hues.ink, 0.1))


def _table(c: Canvas) -> None:
    c.cast(disc(800, 800, 90, 12), 180, 36)
    c.stroke([(800, 690), (800, 796)], 16, c.hues.earth)
    c.fill(disc(800, 800, 76, 12), c.hues.earth)
    c.fill(disc(800, 692, 128, 22), mix(c.hues.accent, c.hues.ink, 0.25))
    c.fill(disc(800, 684, 128, 22), c.hues.warm)
    mug(c, 756, 688, 0.62, c.hues.main)
    mug(c, 840, 690, 0.62, c.hues.white)


def _said(c: Canvas, x: float, y: float, tone: Colour, tail: int) -> None:
    bubble(c, x, y, 230, 130, tone, tail=tail)
    pen = c.hues.white if tone != c.hues.white else c.hues.main
    if c.dice.random() < 0.6:
        for dot in (-48, 0, 48):
            c.fill(disc(x + 115 + dot, y + 65, 14), pen)
    else:
        writing(c, x + 44, y + 36, [142, 96], pen, 15)
