"""Which parts of the house bring something to the demo city; each registers its loader at start-up."""

from collections.abc import Callable
from datetime import datetime

Loader = Callable[[datetime], None]
Note = Callable[[], str]

_loaders: dict[int, list[Loader]] = {}
notes: list[Note] = []
"""What visitors of the demo are told before they choose somebody, as each part says it."""


def register(loader: Loader, *, order: int = 50) -> None:
    """Let ``loader(at)`` add to the demo city, lower orders first; a second run must change nothing."""
    _loaders.setdefault(order, []).append(loader)


def loaders() -> list[Loader]:
    return [loader for order in sorted(_loaders) for loader in _loaders[order]]
