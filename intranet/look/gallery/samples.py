"""What the gallery shows: every component with the contexts it is drawn with."""

from dataclasses import dataclass
from typing import Any

from intranet.look.gallery import doing, reading

AROUND = {"header", "header_plain", "brand", "navigation", "tools", "messages", "footer"}
"""Components that every page has around it, the gallery too."""

INSIDE = {"meta", "pieces", "suggestions"}
"""Components that are seen inside others."""


@dataclass(frozen=True)
class Sample:
    """One component and what it is drawn with."""

    name: str
    contexts: list[dict[str, Any]]

    @property
    def template(self) -> str:
        return f"components/{self.name}.html"


def samples() -> list[Sample]:
    """All components by their names."""
    contexts = {**reading.CONTEXTS, **doing.CONTEXTS}
    return [Sample(name, contexts[name]) for name in sorted(contexts)]
