"""Who gets what answer at which address: reads the table in `matrix.txt` and the routes of the house."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.http import HttpResponse
from django.urls import get_resolver

TABLE = Path(__file__).with_name("matrix.txt")
REST = "…"


@dataclass(frozen=True)
class Row:
    """Routes that are alike, one address among them, and the answer for each kind of person."""

    route: str
    address: str
    answers: dict[str, str]

    def covers(self, route: str) -> bool:
        if self.route.endswith(REST):
            return route.startswith(self.route.removesuffix(REST))
        return route == self.route


def rows() -> list[Row]:
    """Read the table; a line that begins with # explains."""
    lines = [line.split() for line in TABLE.read_text("utf-8").splitlines() if line and line[0] != "#"]
    (_, _, *people), *rest = lines
    return [Row(route, address, dict(zip(people, told, strict=True))) for route, address, *told in rest]


def row_for(route: str, table: list[Row]) -> Row | None:
    """Return the row that names the route most closely."""
    return max((row for row in table if row.covers(route)), key=lambda row: len(row.route), default=None)


def routes(patterns: list[Any] | None = None, before: str = "") -> Iterator[str]:
    """Every route of the house, as Django knows it."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        route = before + str(pattern.pattern)
        if hasattr(pattern, "url_patterns"):
            yield from routes(pattern.url_patterns, route)
        else:
            yield route


def sample(route: str, **numbers: int | str) -> str:
    """Make an address that the route matches; what has no number of its own gets 1."""
    path = (
        route.replace(r"(\d+)", "1").replace(r"(live|earliest|\d+)", "1").replace(r"(live|latest|\d+)", "1")
    )
    path = re.sub(r"<int:(\w+)>", lambda found: str(numbers.get(found[1], 1)), path.replace("\\", ""))
    return "/" + re.sub(r"<[\w:]+>", "x", path).replace("^", "").replace("$", "")


def told(answer: HttpResponse) -> str:
    """Say in one word what an answer means for the person."""
    answer.getvalue()  # a file is closed when it was read
    if answer.status_code == 302 and answer["Location"].startswith("/sign-in/"):
        return "sign-in"
    if answer.status_code == 302 and answer["Location"] == "/admin/":
        return "refused"
    return str(answer.status_code)
