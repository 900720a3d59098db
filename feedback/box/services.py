"""What the desk does in the box: publish keys, answer, hand over. All that comes here is public or sealed."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from feedback.box.checks import CannotDo, check_may_ask, check_may_be_held_by, check_position
from feedback.box.envelopes import Mailbox, check_envelope, readers
from feedback.box.keys import GroupKey, PublishedKey
from feedback.box.models import Letter, Thread
from feedback.box.router import BOX
from feedback.box.shapes import key_id, point, to_bytes
from feedback.box.weeks import week_of
from feedback.box.wire import Malformed
from feedback.box.words import Audience, Direction, Group, State, Suite
from intranet.passes.encoding import to_text


def publish_scope_key(*, scope: str, key: bytes) -> PublishedKey:
    """Let every browser see the key of a scope, a SubjectPublicKeyInfo. Raises CannotDo for a second one."""
    published, _is_new = PublishedKey.objects.get_or_create(scope=scope, defaults={"key": to_text(key)})
    if published.key != to_text(key):
        raise CannotDo(_("Für diese Woche gibt es schon einen anderen Schlüssel."))
    return published


def publish_group_key(*, group: Group, suite: Suite, public: bytes) -> GroupKey:
    """Let new letters be sealed for this key; earlier ones stay known. Raises CannotDo for what is no key."""
    with transaction.atomic(using=BOX), said():
        point(suite, to_text(public))
        GroupKey.objects.filter(group=group, suite=suite).current().update(is_current=False)
        key, _is_new = GroupKey.objects.update_or_create(
            key_id=key_id(public),
            defaults={"group": group, "suite": suite, "public": to_text(public), "is_current": True},
        )
    return key


def answer(*, thread: Thread, position: int, envelope: dict[str, Any]) -> Letter:
    """Keep an answer until a second person releases it. Raises CannotDo."""
    return keep(thread, Direction.ANSWER, position, envelope)


def note(*, thread: Thread, position: int, envelope: dict[str, Any]) -> Letter:
    """Keep a note among those who read. Raises CannotDo."""
    return keep(thread, Direction.NOTE, position, envelope)


def release_answer(*, letter: Letter, at: datetime) -> Letter:
    """Let the author see an answer. Raises CannotDo where it was released before."""
    with held(letter.thread_id) as thread:
        letter = waiting(thread, letter)
        letter.turn, letter.week = thread.letters.released().count(), week_of(at)
        letter.save(update_fields=["turn", "week"])
        thread.last_week = max(thread.last_week, letter.week)
        thread.save(update_fields=["last_week"])
    return letter


def discard_answer(*, letter: Letter) -> None:
    """Take back an answer that nobody released. Raises CannotDo."""
    with held(letter.thread_id) as thread:
        letter = waiting(thread, letter)
        check_position(thread, Direction.ANSWER, letter.position + 1)  # only the last: no place stays empty
        letter.delete()


def change_state(*, thread: Thread, state: State, at: datetime) -> Thread:
    """Say how far it is; a thread that is done says since which week."""
    with held(thread.pk) as stored:
        if stored.state != state:
            stored.state, stored.done_week = state, week_of(at) if state == State.DONE else ""
            stored.save(update_fields=["state", "done_week"])
    return stored


def hand_over(*, thread: Thread, to: Group) -> Thread:
    """Let the other group answer. Raises CannotDo for what is for the council alone."""
    with held(thread.pk) as stored:
        check_may_be_held_by(stored, to)
        stored.holder = to
        stored.save(update_fields=["holder"])
    return stored


def ask_to_share(*, thread: Thread) -> Thread:
    """Ask the author to let the unit read too. Raises CannotDo where it does."""
    with held(thread.pk) as stored:
        check_may_ask(stored)
        stored.asked_to_share = True
        stored.save(update_fields=["asked_to_share"])
    return stored


def waiting(thread: Thread, letter: Letter) -> Letter:
    """Return the answer as it is stored. Raises CannotDo where it is released or taken back."""
    stored = thread.letters.waiting_for_second().filter(pk=letter.pk).first()
    if stored is None:
        raise CannotDo(_("Diese Antwort wartet nicht mehr auf die Freigabe."))
    return stored


def keep(thread: Thread, direction: Direction, position: int, envelope: dict[str, Any]) -> Letter:
    with held(thread.pk) as stored, said():
        check_position(stored, direction, position)
        return Letter.objects.create(
            thread=stored,
            direction=direction,
            position=position,
            week=stored.last_week,  # until it is released
            envelope=sealed(stored, direction, envelope),
        )


def sealed(thread: Thread, direction: Direction, envelope: dict[str, Any]) -> str:
    """Return the envelope as it is stored. Raises Malformed unless everybody who may read it can."""
    mailbox = Mailbox(Suite(thread.mailbox_suite), to_bytes(thread.mailbox_public))
    groups = GroupKey.objects.values_list("group", "suite", "key_id")
    wanted = readers(Audience(thread.audience), direction)
    return check_envelope(envelope, wanted=wanted, known={*groups, mailbox.name})


@contextmanager
def held(pk: str) -> Iterator[Thread]:
    """Hold the thread as it is stored now. Raises CannotDo where its author has deleted it."""
    with transaction.atomic(using=BOX):
        thread = Thread.objects.select_for_update().filter(pk=pk).first()
        if thread is None:
            raise CannotDo(_("Diesen Brief gibt es nicht mehr."))
        yield thread


@contextmanager
def said() -> Iterator[None]:
    """Say what is malformed in words that a reader understands."""
    try:
        yield
    except Malformed:
        raise CannotDo(_("Das Verschlüsseln ist misslungen. Bitte laden Sie die Seite neu.")) from None
