"""Six families of hues that belong together, at four times of the day."""

from dataclasses import dataclass
from random import Random

Colour = tuple[int, int, int]

INK: Colour = (22, 36, 74)
WHITE: Colour = (255, 253, 248)
PAPER: Colour = (247, 240, 228)
SUN: Colour = (255, 214, 160)
ROSE: Colour = (250, 222, 206)

# one family a field of action: strong, accent, soft, tint
FAMILIES: dict[str, tuple[Colour, Colour, Colour, Colour]] = {
    "akte": ((38, 92, 196), (235, 168, 76), (152, 184, 160), (208, 224, 242)),
    "service": ((16, 116, 164), (245, 156, 108), (158, 196, 182), (204, 229, 232)),
    "prozesse": ((70, 86, 196), (240, 132, 104), (162, 188, 172), (220, 222, 243)),
    "arbeit": ((32, 104, 158), (238, 178, 84), (130, 170, 140), (218, 232, 216)),
    "technik": ((30, 78, 176), (246, 188, 88), (136, 178, 184), (202, 219, 236)),
    "wandel": ((96, 76, 166), (246, 164, 124), (168, 190, 152), (238, 224, 230)),
}


def mix(a: Colour, b: Colour, share: float) -> Colour:
    """a with a share of b in it."""
    red, green, blue = (round(p + (q - p) * share) for p, q in zip(a, b, strict=True))
    return red, green, blue


@dataclass(frozen=True)
class Palette:
    """The few colours of one picture."""

    main: Colour
    accent: Colour
    soft: Colour
    above: Colour  # wall or sky, upper edge
    below: Colour  # wall or sky, lower edge
    ground: Colour
    dark: bool
    ink: Colour = INK
    white: Colour = WHITE
    paper: Colour = PAPER

    @property
    def deep(self) -> Colour:
        return mix(self.main, INK, 0.55)

    @property
    def pale(self) -> Colour:
        return mix(self.main, WHITE, 0.62)

    @property
    def moss(self) -> Colour:
        return mix(self.soft, INK, 0.4)

    @property
    def warm(self) -> Colour:
        return mix(self.accent, WHITE, 0.55)

    @property
    def earth(self) -> Colour:
        return mix(self.accent, INK, 0.38)

    @property
    def haze(self) -> Colour:
        """What a quiet form in the background is painted with."""
        return mix(self.above, WHITE, 0.1) if self.dark else mix(self.above, WHITE, 0.5)


def choose(dice: Random, *, dusk: bool) -> Palette:
    """One family at one time of the day; dusk only where the picture bears it."""
    main, accent, soft, tint = FAMILIES[dice.choice(sorted(FAMILIES))]
    night = mix(mix(main, INK, 0.62), (60, 70, 110), 0.1)
    lights = {
        "morning": (mix(tint, ROSE, 0.45), mix(PAPER, SUN, 0.35), mix(PAPER, accent, 0.3)),
        "day": (tint, mix(tint, PAPER, 0.7), mix(tint, main, 0.24)),
        "evening": (mix(tint, main, 0.22), mix(ROSE, accent, 0.22), mix(tint, main, 0.42)),
        "dusk": (night, mix(night, main, 0.55), mix(night, INK, 0.4)),
    }
    time = dice.choice([*lights] if dusk else ["morning", "day", "evening"])
    above, below, ground = lights[time]
    return Palette(main, accent, soft, above, below, ground, dark=time == "dusk")
