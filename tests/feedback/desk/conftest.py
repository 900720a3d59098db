"""A desk with readers, and letters of authors whom nobody knows."""

import json
from typing import Any

import pytest

from feedback.box.models import Letter, Thread
from feedback.box.releasing import release
from tests.feedback.author import NOW, Author, Readers, ask
from tests.feedback.keys.conftest import NOISE, ada, dilan, dora, keys, pia

__all__ = ["NOISE", "ada", "dilan", "dora", "keys", "pia"]


@pytest.fixture
def readers() -> Readers:
    readers = Readers()
    readers.publish()
    return readers


@pytest.fixture
def author(readers: Readers) -> Author:
    return Author(readers)


@pytest.fixture
def thread(author: Author) -> Thread:
    return written(author)


@pytest.fixture
def for_the_council(readers: Readers) -> Thread:
    return written(Author(readers, audience="council"))


def written(author: Author, text: str = "Es zieht.") -> Thread:
    """The thread of an author whose first letter has been released."""
    ask(author.sends(text))
    release(at=NOW)
    thread: Thread = Thread.objects.get(pk=author.thread)
    return thread


def sealed_answer(author: Author, text: str = "Wir dichten ab.", **place: Any) -> dict[str, str]:
    """What a reader's browser sends."""
    return {"envelope": json.dumps(author.answered(text, **place)), "position": "0"}


def answers(thread: Thread) -> list[tuple[int, Any]]:
    return list(Letter.objects.filter(thread=thread, direction="answer").values_list("position", "turn"))
