"""What an author sees who comes back with the code."""

import json
from typing import Any, NamedTuple

from feedback.box.models import Letter
from feedback.box.queries import NOBODY, Found, find
from feedback.box.releasing import holder_of
from feedback.box.words import RECEIVED, Direction

AT_ONCE = 2  # letters that fit into one answer
FOR_THE_AUTHOR = [Direction.ANSWER]


class Seen(NamedTuple):
    direction: str
    position: int
    turn: int
    week: str
    envelope: str


def look(*, look_up: str, start: int, own: bool) -> dict[str, Any]:
    """Return state and letters from a turn on; nothing for an unknown code, after the same questions."""
    found = find(look_up)
    letters = seen(found, start, own)
    return answer(found, letters) if found.thread or found.waiting else {}


def seen(found: Found, start: int, own: bool) -> list[Seen]:
    """Return what fits and one letter more; those that wait come last, with the turns they would have now."""
    directions = [*FOR_THE_AUTHOR, Direction.AUTHOR] if own else FOR_THE_AUTHOR
    thread = found.thread.pk if found.thread else NOBODY
    released = Letter.objects.filter(thread_id=thread, direction__in=directions, turn__gte=start).released()
    letters = [Seen(*row) for row in released.values_list(*Seen._fields)[: AT_ONCE + 1]]
    for turn, letter in enumerate(found.waiting if own else [], start=found.turns):
        letters += [Seen("author", letter.position, turn, letter.week, letter.envelope)] * (turn >= start)
    return letters[: AT_ONCE + 1]


def answer(found: Found, letters: list[Seen]) -> dict[str, Any]:
    about = found.thread or found.waiting[0]
    return {
        "thread": found.thread.pk if found.thread else found.waiting[0].thread,
        "week": about.week,
        "state": found.thread.state if found.thread else RECEIVED,
        "holder": found.thread.holder if found.thread else holder_of(about.audience),
        "audience": about.audience,
        "asked": bool(found.thread and found.thread.asked_to_share),
        "suite": about.mailbox_suite,
        "next": found.next,
        "left": found.left,
        "letters": [one._asdict() | {"envelope": json.loads(one.envelope)} for one in letters[:AT_ONCE]],
        "more": letters[AT_ONCE].turn if len(letters) > AT_ONCE else None,
    }
