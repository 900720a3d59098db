"""What other parts of the house offer beside a text, such as a way to say something about it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Aside:
    """A piece beside a text: ``build`` is given its title, ``template`` shows the result as ``area``."""

    template: str
    build: Callable[[str], Any]


@dataclass
class Asides:
    """What the features have registered, in the order in which they did."""

    registered: list[Aside] = field(default_factory=list)

    def register(self, aside: Aside) -> None:
        self.registered.append(aside)

    def beside(self, title: str) -> list[tuple[str, Any]]:
        """Return template and content of each piece."""
        return [(aside.template, aside.build(title)) for aside in self.registered]


asides = Asides()
