"""What other slices offer in the head of the calendar: the own dates, feeds, wishes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise


@dataclass(frozen=True)
class HeadLink:
    """A way on from the calendar; ``address`` is asked at each page, since it depends on the language."""

    title: str | Promise
    icon: str
    address: Callable[[], str]
    order: int = 50


class HeadLinks:
    """All links in their order."""

    def __init__(self) -> None:
        self.registered: list[HeadLink] = []

    def register(self, link: HeadLink) -> None:
        self.registered = sorted([*self.registered, link], key=lambda one: one.order)

    def shown(self) -> list[dict[str, Any]]:
        """Return the links as a page shows them."""
        return [{"title": one.title, "icon": one.icon, "url": one.address()} for one in self.registered]


head_links = HeadLinks()
