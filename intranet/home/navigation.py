"""The main menu and the links at the foot of each page; features add what they bring."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from django.utils.functional import Promise


@dataclass(frozen=True)
class Destination:
    """A place that the menu leads to; ``address`` is asked at each page, since it depends on the language."""

    title: str | Promise
    address: Callable[[], str]
    order: int = 50


class Link(NamedTuple):
    """A page of the tree as a menu names it."""

    title: str
    url: str


@dataclass(frozen=True)
class MenuItem:
    """A destination as it stands on one page: ``current`` is what ``aria-current`` says."""

    title: str
    url: str
    current: str


class Menu:
    def __init__(self) -> None:
        self.destinations: list[Destination] = []

    def register(self, destination: Destination) -> None:
        self.destinations = sorted([*self.destinations, destination], key=lambda item: item.order)

    def on(self, path: str) -> list[MenuItem]:
        """Return the menu as the page at ``path`` shows it."""
        return [
            MenuItem(str(item.title), url, current(url, path))
            for item in self.destinations
            if (url := item.address())
        ]


def current(url: str, path: str) -> str:
    """Return "page" for the page itself, "true" for a page below it, else nothing."""
    if url == path:
        return "page"
    return "true" if url.strip("/") not in {"", "en"} and path.startswith(url) else ""


def link_items(links: Iterable[Link], path: str) -> list[MenuItem]:
    """Return the links as the page at ``path`` shows them."""
    return [MenuItem(*link, current(link.url, path)) for link in links]


main_menu = Menu()
footer_menu = Menu()
