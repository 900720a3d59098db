"""Colours as a browser computes them: tokens looked up, light and dark told apart, contrast measured."""

import re
from functools import cache
from math import cos, radians, sin
from typing import NamedTuple

from django.conf import settings

from intranet.look.build import style_sheet

KERN = settings.NODE_MODULES / "@kern-ux" / "native" / "dist" / "kern.css"
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
TOKEN = re.compile(r"(--[\w-]+):\s*([^;]+);")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


class Oklab(NamedTuple):
    lightness: float
    a: float
    b: float


@cache
def tokens(theme: str, rule: str = "") -> dict[str, str]:
    """What each token says in the theme; those of one more rule on top."""
    found: dict[str, str] = {}
    for text in (KERN.read_text(encoding="utf-8"), style_sheet()):
        for selector, body in RULE.findall(COMMENT.sub("", text)):
            names = {name.strip() for name in selector.split(",")}
            if names & {":root", f"[data-kern-theme={theme}]", "[data-kern-theme]", rule}:
                found |= dict(TOKEN.findall(body))
    return found


def colour(token: str, theme: str, rule: str = "") -> Oklab:
    return _read(f"var({token})", theme, tokens(theme, rule))


def contrast(one: Oklab, other: Oklab) -> float:
    """The ratio that WCAG 2 asks for."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: Oklab) -> float:
    red, green, blue = (min(max(part, 0), 1) for part in _linear_rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _read(text: str, theme: str, known: dict[str, str]) -> Oklab:
    name, _, rest = text.strip().removesuffix(")").partition("(")
    if name == "var":
        return _read(known[rest.strip()], theme, known)
    if name == "light-dark":
        return _read(_arguments(rest)[theme == "dark"], theme, known)
    if name == "color-mix":
        return _mixed(_arguments(rest), theme, known)
    assert name == "oklch", text
    lightness, chroma, hue = (float(part.rstrip("%")) for part in rest.split())
    return Oklab(lightness / 100, chroma * cos(radians(hue)), chroma * sin(radians(hue)))


def _mixed(arguments: list[str], theme: str, known: dict[str, str]) -> Oklab:
    space, first, second = arguments
    assert space == "in oklab"
    of_first, share = first.rsplit(maxsplit=1)
    part = float(share.rstrip("%")) / 100
    pairs = zip(_read(of_first, theme, known), _read(second, theme, known), strict=True)
    return Oklab(*(part * one + (1 - part) * other for one, other in pairs))


def _arguments(text: str) -> list[str]:
    """Split at the commas that stand in no brackets."""
    parts, depth = [""], 0
    for letter in text:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts]


def _linear_rgb(colour: Oklab) -> tuple[float, float, float]:
    """Björn Ottosson's matrices from OKLab to linear sRGB."""
    lightness, a, b = colour
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
