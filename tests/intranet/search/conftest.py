from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from intranet.search.finding import Question, find

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)


@pytest.fixture
def titles() -> Callable[..., list[str]]:
    """What a search for a text finds, best first."""

    def found(text: str, *, language: str = "de", **chosen: str) -> list[str]:
        answer = find(Question(text=text, language=language, chosen=chosen), at=NOW)
        return ["".join(piece.text for piece in hit.title) for hit in answer.hits]

    return found
