"""What other parts add to the one piece of a page that belongs to whoever is signed in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from intranet.people.models import User


@dataclass(frozen=True)
class Piece:
    """``build`` reads, ``template`` shows it as ``piece``; None shows nothing."""

    template: str
    build: Callable[[User, datetime], Any]


class Pieces:
    """What was registered, in that order."""

    def __init__(self) -> None:
        self.registered: list[Piece] = []

    def register(self, piece: Piece) -> None:
        self.registered.append(piece)

    def of(self, person: User, at: datetime) -> list[tuple[str, Any]]:
        """Return template and content of everything that there is for the person."""
        built = [(piece.template, piece.build(person, at)) for piece in self.registered]
        return [(template, content) for template, content in built if content is not None]


pieces = Pieces()
menu_links = Pieces()  # in the menu below the own name
