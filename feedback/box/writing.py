"""What authors do: send a letter, add one, share the thread, delete it. Nothing is done twice."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction

from feedback.box import holding
from feedback.box.envelopes import Mailbox, check_envelope, has_key_for, readers, with_key
from feedback.box.forgetting import wipe
from feedback.box.models import Letter, Thread
from feedback.box.opening import Opening
from feedback.box.proof import Redeemed
from feedback.box.queries import Found, find
from feedback.box.releasing import release
from feedback.box.router import BOX
from feedback.box.shapes import to_bytes
from feedback.box.spool import Mark, WaitingLetter
from feedback.box.weeks import week_of
from feedback.box.wire import Busy, Full, Malformed, Refused, Used
from feedback.box.words import Audience, Direction, Suite

KeyNames = frozenset[tuple[str, str, str]]


def send(*, letter: WaitingLetter, paid: Redeemed | None, at: datetime) -> None:
    """Let the first letter of a thread wait; the pass is used up with it. Raises Used or Busy."""
    letter.week = week_of(at)
    try:
        with holding.spool():
            check_room()
            check_is_new(letter)
            if paid:
                Mark.objects.create(mark=paid.mark, scope=paid.scope)
            letter.save(force_insert=True)
    except IntegrityError:
        raise Used from None
    release_at_once(at)


def add(*, look_up: str, position: int, envelope: object, groups: KeyNames, at: datetime) -> None:
    """Let one more letter of the same author wait. Raises Refused, Used, Full, Busy or Malformed."""
    try:
        with holding.spool():  # nothing is released meanwhile, so that the count holds
            check_room()
            found = find(look_up)
            about = opening_of(found)
            check_position(found, position)
            WaitingLetter.objects.create(
                **about.opening | {"week": week_of(at)},
                thread=thread_of(found),
                position=position,
                envelope=sealed_for(about, envelope, groups),
            )
    except IntegrityError:
        raise Used from None
    release_at_once(at)


def share(*, look_up: str, keys: Mapping[tuple[Direction, int], dict[str, Any]]) -> None:
    """Let the unit read too; the thread is shared when each letter is. Raises Refused where nobody asked."""
    with holding.spool(), transaction.atomic(using=BOX):
        found = find(look_up)
        if not (found.thread and found.thread.asked_to_share):
            raise Refused
        thread = Thread.objects.select_for_update().get(pk=found.thread.pk)
        letters = [*thread.letters.released(), *found.waiting]
        for letter in letters:
            wrap_for_unit(letter, keys.get(place_of(letter)))
        if all(has_key_for("unit", letter.envelope) for letter in letters):
            WaitingLetter.objects.of(look_up).update(audience=Audience.BOTH)
            thread.audience, thread.asked_to_share = Audience.BOTH, False
            thread.save(update_fields=["audience", "asked_to_share"])


def delete(*, look_up: str) -> None:
    """Delete everything that belongs to the code, at once; without a code there is nothing to do."""
    with holding.spool():
        WaitingLetter.objects.of(look_up).delete()
        Thread.objects.filter(look_up=look_up).delete()
    wipe()


def check_room() -> None:
    """Raise Busy where more waits than the disk is meant to hold."""
    if WaitingLetter.objects.count() >= settings.MOST_WAITING_LETTERS:
        raise Busy


def check_is_new(letter: WaitingLetter) -> None:
    """Raise Used where the thread or the code is taken."""
    threads = Thread.objects.filter(pk=letter.thread) | Thread.objects.filter(look_up=letter.look_up)
    if threads.exists() or WaitingLetter.objects.of(letter.look_up).exists():
        raise Used


def check_position(found: Found, position: int) -> None:
    if position < found.next:
        raise Used
    if position > found.next:
        raise Malformed
    if not found.left:
        raise Full


def opening_of(found: Found) -> Opening:
    """Return what is known of the thread. Raises Refused where there is none."""
    if not (found.thread or found.waiting):
        raise Refused
    return found.thread or found.waiting[0]


def thread_of(found: Found) -> str:
    return found.thread.pk if found.thread else found.waiting[0].thread


def sealed_for(about: Opening, envelope: object, groups: KeyNames) -> str:
    mailbox = Mailbox(Suite(about.mailbox_suite), to_bytes(about.mailbox_public))
    wanted = readers(Audience(about.audience), Direction.AUTHOR)
    return check_envelope(envelope, wanted=wanted, known=groups | {mailbox.name})


def place_of(letter: Letter | WaitingLetter) -> tuple[Direction, int]:
    direction = letter.direction if isinstance(letter, Letter) else Direction.AUTHOR
    return Direction(direction), letter.position


def wrap_for_unit(letter: Letter | WaitingLetter, key: dict[str, Any] | None) -> None:
    if key and not has_key_for("unit", letter.envelope):
        letter.envelope = with_key(letter.envelope, key)
        letter.save(update_fields=["envelope"])


def release_at_once(at: datetime) -> None:
    """In the demo nobody waits for others, and the page says so."""
    if not settings.LETTERS_WAIT:
        release(at=at)
