"""Lead images of the demo city: one scene, drawn from nothing but a seed."""

from PIL import Image

from .canvas import Canvas
from .dice import dice
from .palette import choose
from .scenes import DUSKY, SCENES


class UnknownSceneError(ValueError):
    """A scene that nobody has drawn; the message names those that exist."""


def draw(scene: str, *, seed: str, size: tuple[int, int] = (1600, 900)) -> Image.Image:
    """Draw a scene; the same seed gives the same picture, another seed a sibling of it."""
    if scene not in SCENES:
        raise UnknownSceneError(f"No scene {scene!r}; there are: {', '.join(sorted(SCENES))}")
    luck = dice(f"{scene}/{seed}")
    hues, mirrored = choose(luck, dusk=scene in DUSKY), luck.random() < 0.5
    canvas = Canvas(size, hues, luck, mirrored=mirrored)
    SCENES[scene](canvas)
    return canvas.finish()
