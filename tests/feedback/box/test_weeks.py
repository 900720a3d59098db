"""Point 10: nothing finer than the ISO week leaves the box."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from feedback.box.models import Letter, Thread
from feedback.box.releasing import release
from feedback.box.services import answer, release_answer
from tests.feedback.author import WEEK, Author, ask

pytestmark = pytest.mark.django_db(databases=["box", "spool"])
MONDAY = datetime(2026, 11, 16, 6, 3, 11, 5, tzinfo=UTC)
FRIDAY = datetime(2026, 11, 20, 21, 58, 49, 7, tzinfo=UTC)
BY_CHANCE = {"id", "thread", "look_up", "mailbox_public", "envelope"}
LIKE_A_TIME = re.compile(r"\d{4}|\d\d:\d\d")


def leaves(said: Any) -> Iterator[Any]:
    """Every single value that an answer carries, but for what is sealed."""
    if isinstance(said, dict):
        for name, value in said.items():
            yield from leaves(value) if name != "envelope" else ()
    elif isinstance(said, list):
        for value in said:
            yield from leaves(value)
    else:
        yield said


def kept(author: Author) -> list[dict[str, Any]]:
    rows = [
        *Thread.objects.filter(pk=author.thread).values(),
        *Letter.objects.filter(thread=author.thread).values(),
    ]
    return [
        {name: value for name, value in row.items() if name.removesuffix("_id") not in BY_CHANCE}
        for row in rows
    ]


def written_and_answered(author: Author, at: datetime) -> None:
    ask(author.sends(), at)
    release(at=at)
    thread = Thread.objects.get(pk=author.thread)
    release_answer(letter=answer(thread=thread, position=0, envelope=author.answered("Ja.")), at=at)


def test_what_was_written_on_a_monday_looks_like_what_was_written_on_a_friday(readers, settings):
    settings.LETTERS_WAIT = False
    early, late = Author(readers), Author(readers)

    written_and_answered(early, MONDAY)
    written_and_answered(late, FRIDAY)

    assert kept(early) == kept(late)


def test_of_all_that_an_author_is_told_the_week_alone_is_about_time(author, settings):
    settings.LETTERS_WAIT = False
    written_and_answered(author, FRIDAY)

    values = set(leaves(ask(author.looks(own=True), FRIDAY))) - {author.thread, "x25519"}

    assert {value for value in values if LIKE_A_TIME.search(str(value))} == {WEEK}
    assert {type(value) for value in values} == {str, int, bool, type(None)}
    assert max(value for value in values if isinstance(value, int)) <= 50
