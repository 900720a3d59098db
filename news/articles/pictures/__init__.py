"""Lead images of the demo city, drawn by our own code."""

from .draw import UnknownSceneError, draw
from .scenes import SCENES

__all__ = ["SCENES", "UnknownSceneError", "draw"]
