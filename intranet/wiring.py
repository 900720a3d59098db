"""Each slice has a ``wiring.py`` that says what it registers and listens to, once all models are there."""

from collections.abc import Iterable
from importlib import import_module


def connect(app: str, slices: Iterable[str]) -> None:
    """Call ``connect()`` of the slices' wiring, in their order."""
    for name in slices:
        import_module(f"{app}.{name}.wiring").connect()
