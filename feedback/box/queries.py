"""What is read of the box more than once."""

from datetime import datetime
from typing import NamedTuple

from django.db.models import Q

from feedback.box.keys import GroupKey, PublishedKey
from feedback.box.models import Letter, Thread, ThreadQuerySet
from feedback.box.shapes import to_bytes
from feedback.box.spool import WaitingLetter
from feedback.box.weeks import is_over, week_of
from feedback.box.words import KEPT, KEPT_WHEN_DONE, MOST_LETTERS, MOST_UNTIL_ANSWER, SOON, Direction, State

NOBODY = "0" * 32  # a thread that is asked for where there is none, so that both take as long


class Published(NamedTuple):
    """The keys that browsers are told."""

    scopes: dict[str, str]
    current: list[dict[str, str]]
    groups: frozenset[tuple[str, str, str]]  # whoever has an older page may still use an older key

    def scope_keys(self) -> dict[str, bytes]:
        return {scope: to_bytes(key) for scope, key in self.scopes.items()}


def published(*, at: datetime) -> Published:
    """Return the keys of scopes that are not over, and of the groups."""
    groups = list(GroupKey.objects.order_by("group", "suite"))
    return Published(
        {one.scope: one.key for one in PublishedKey.objects.order_by("scope") if not is_over(one.scope, at)},
        [
            {"for": one.group, "key": one.key_id, "suite": one.suite, "public": one.public}
            for one in groups
            if one.is_current
        ],
        frozenset((one.group, one.suite, one.key_id) for one in groups),
    )


class Found(NamedTuple):
    """What there is of an author's code: letters that wait, and the thread once one was released."""

    waiting: list[WaitingLetter]
    thread: Thread | None
    written: int  # letters of the author
    since_answer: int
    turns: int

    @property
    def next(self) -> int:
        return self.written

    @property
    def left(self) -> int:
        return max(0, min(MOST_UNTIL_ANSWER - self.since_answer, MOST_LETTERS - self.written))


def find(look_up: str) -> Found:
    """Return what belongs to the hash of a code, from the spool first, for letters go from it to the box."""
    waiting = list(WaitingLetter.objects.of(look_up))
    thread = Thread.objects.filter(look_up=look_up).first()
    turns = list(
        Letter.objects.filter(thread_id=thread.pk if thread else NOBODY)
        .released()
        .values_list("direction", "position")
    )
    own = {position for direction, position in turns if direction == Direction.AUTHOR}
    waiting = [one for one in waiting if one.position not in own]
    answers = [turn for turn, (direction, _) in enumerate(turns, start=1) if direction == Direction.ANSWER]
    answered = max(answers, default=0)
    return Found(waiting, thread, len(own) + len(waiting), len(turns) - answered + len(waiting), len(turns))


def over(*, at: datetime) -> ThreadQuerySet:
    """Return the threads whose time has come: 12 months after the last letter, 3 after they were done."""
    last, done = (week_of(at - kept) for kept in (KEPT, KEPT_WHEN_DONE))
    return Thread.objects.filter(Q(last_week__lt=last) | Q(state=State.DONE, done_week__lt=done))


def ending_soon(*, at: datetime) -> ThreadQuerySet:
    """Return the threads that are deleted within the next four weeks; readers are warned."""
    return over(at=at + SOON).exclude(pk__in=over(at=at))
