"""What a view vows about its answer: everybody gets these bytes, until this instant."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

HEADER = "Wandel-Same-For-Everyone"
HEADER_BYTES = HEADER.lower().encode()


@dataclass(frozen=True)
class Mark:
    """The vow, which travels as one response header from the view to the page cache and no further."""

    until: float = math.inf
    parameters: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return f"until={self.until!r}; query={','.join(sorted(self.parameters))}"

    @classmethod
    def parse(cls, value: str) -> Self:
        until, _, names = value.removeprefix("until=").partition("; query=")
        return cls(float(until), frozenset(filter(None, names.split(","))))


def mark_in(headers: Iterable[tuple[bytes, bytes]]) -> Mark | None:
    """Return the vow among the response headers, if there is one."""
    for name, value in headers:
        if name.lower() == HEADER_BYTES:
            return Mark.parse(value.decode("latin-1"))
    return None


def without_mark(headers: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """Return the headers as the outside may see them."""
    return [(name, value) for name, value in headers if name.lower() != HEADER_BYTES]
