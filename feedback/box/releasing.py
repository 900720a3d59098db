"""Letters leave the spool together and in no order, so that none can be told by when it came."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from secrets import SystemRandom
from typing import TypeVar

from django.db import connections, transaction
from django.db.models import F, Max

from feedback.box import holding
from feedback.box.models import Letter, Thread
from feedback.box.router import BOX, SPOOL
from feedback.box.spool import WaitingLetter
from feedback.box.words import Audience, Direction, Group, State

ENOUGH = 3  # letters hide each other
LONGEST = 3  # nights that one waits alone

by_chance = SystemRandom()
One = TypeVar("One")


def release_due(*, at: datetime) -> int:
    """Let one night pass, then release all where enough wait or one has waited long. Returns how many."""
    with holding.spool(holding.ALONE):
        WaitingLetter.objects.update(nights=F("nights") + 1)
        longest = WaitingLetter.objects.aggregate(nights=Max("nights"))["nights"] or 0
        if WaitingLetter.objects.count() < ENOUGH and longest < LONGEST:
            return 0
        return release(at=at)


def release(*, at: datetime) -> int:
    """Bring all letters that wait to the box, and only then empty the spool. Returns how many.

    A process that is killed in between has brought them already; the next one finds them there.
    """
    with holding.spool(holding.ALONE):
        waiting = list(WaitingLetter.objects.all())
        with transaction.atomic(using=BOX):
            bring(waiting)
        empty_the_spool()
    return len(waiting)


def bring(waiting: list[WaitingLetter]) -> None:
    open_threads([letter for letter in waiting if letter.position == 0])
    batch: dict[str, list[WaitingLetter]] = defaultdict(list)
    for letter in sorted(waiting, key=lambda one: one.position):
        batch[letter.thread].append(letter)
    threads = Thread.objects.select_for_update().filter(pk__in=batch)  # whose author has not deleted it
    letters = [letter for thread in threads for letter in continued(thread, batch[thread.pk])]
    Letter.objects.bulk_create(shuffled(letters))


def open_threads(first: list[WaitingLetter]) -> None:
    there = set(Thread.objects.filter(pk__in=[one.thread for one in first]).values_list("pk", flat=True))
    threads = [opened(one) for one in first if one.thread not in there]
    Thread.objects.bulk_create(shuffled(threads))


def holder_of(audience: str) -> Group:
    """Return who answers first."""
    return Group.COUNCIL if audience == Audience.COUNCIL else Group.UNIT


def opened(letter: WaitingLetter) -> Thread:
    holder = holder_of(letter.audience)
    return Thread(pk=letter.thread, holder=holder, last_week=letter.week, **letter.opening)


def continued(thread: Thread, batch: list[WaitingLetter]) -> list[Letter]:
    """Return the letters that are new to the thread, with their turns; a new letter opens it again."""
    turns = thread.letters.released()
    there = set(turns.filter(direction=Direction.AUTHOR).values_list("position", flat=True))
    new = [letter for letter in batch if letter.position not in there]
    last_week = max([thread.last_week, *(letter.week for letter in new)])
    if new and (thread.state == State.DONE or last_week != thread.last_week):
        state = State.OPEN if thread.state == State.DONE else thread.state
        Thread.objects.filter(pk=thread.pk).update(last_week=last_week, state=state, done_week="")
    return [
        Letter(
            thread=thread,
            direction=Direction.AUTHOR,
            position=letter.position,
            turn=turn,
            week=letter.week,
            envelope=letter.envelope,
        )
        for turn, letter in enumerate(new, start=turns.count())
    ]


def shuffled(rows: Iterable[One]) -> list[One]:
    mixed = list(rows)
    by_chance.shuffle(mixed)
    return mixed


def empty_the_spool() -> None:
    """Remove all letters; PostgreSQL gives the very files back."""
    connection = connections[SPOOL]
    if connection.vendor != "postgresql":
        WaitingLetter.objects.all().delete()
        return
    with connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE TABLE {WaitingLetter._meta.db_table}")
