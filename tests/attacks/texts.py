"""Many short texts, as many of them together as fit into a field."""

import re
from collections.abc import Iterable


class Texts:
    def __init__(self, texts: Iterable[str]) -> None:
        self.texts = list(texts)

    def harmless(self) -> "Texts":
        """Return texts of the same length and with the same gaps, of which none means anything."""
        return Texts(re.sub(r"\S", "x", text) for text in self.texts)

    def of(self, longest: int) -> list[str]:
        packed: list[str] = []
        for text in self.texts:
            if packed and len(packed[-1]) + len(text) < longest:
                packed[-1] += " " + text
            else:
                packed.append(text[:longest])
        return packed

    def turn(self, longest: int, number: int) -> str:
        """Return one of the packs, beginning anew after the last."""
        packed = self.of(longest)
        return packed[number % len(packed)]
