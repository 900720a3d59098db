"""The constraints have the last word on what may lie in the box."""

import pytest
from django.db import DataError, IntegrityError, transaction

from feedback.box.models import Letter, Mark, PublishedKey, Thread
from tests.factories.letters import GroupKeyFactory, LetterFactory, ThreadFactory, WaitingLetterFactory

pytestmark = pytest.mark.django_db(databases=["box", "spool"])


@pytest.fixture
def refused():
    """Storing is refused, and the test goes on."""

    def store(factory, database="box", **values):
        with pytest.raises((IntegrityError, DataError)), transaction.atomic(using=database):
            factory(**values)

    return store


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "A" * 32},
        {"id": "0" * 31},
        {"look_up": "x" * 64},
        {"mailbox_suite": "rsa"},
        {"mailbox_public": ""},
        {"kind": "praise"},
        {"audience": "unit"},
        {"week": "2026-W54"},
        {"week": "20261123"},
        {"last_week": "2026-47"},
        {"holder": "mayor"},
        {"state": "received"},
        {"state": "done"},
        {"done_week": "2026-W47"},
        {"audience": "council", "holder": "unit"},
    ],
)
def test_a_thread_is_as_agreed(refused, wrong):
    refused(ThreadFactory, **wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        {"direction": "post"},
        {"week": "2026-11-23"},
        {"envelope": ""},
        {"envelope": "x" * (24 * 1024 + 1)},
        {"position": 50},
        {"direction": "author", "turn": None},
        {"direction": "note", "turn": 1},
    ],
)
def test_a_letter_is_as_agreed(refused, wrong):
    refused(LetterFactory, **wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        {"thread": "x"},
        {"position": 50},
        {"envelope": ""},
        {"kind": "praise"},
        {"week": "now"},
        {"look_up": ""},
    ],
)
def test_a_waiting_letter_is_as_agreed(refused, wrong):
    refused(WaitingLetterFactory, database="spool", **wrong)


@pytest.mark.parametrize(
    "wrong", [{"key_id": "A" * 16}, {"group": "mayor"}, {"suite": "rsa"}, {"public": ""}]
)
def test_a_key_is_as_agreed(refused, wrong):
    refused(GroupKeyFactory, **wrong)


def test_a_mark_is_a_digest_of_a_scope(refused):
    refused(Mark.objects.create, database="spool", mark="pass", scope="feedback:2026-W47")
    refused(Mark.objects.create, database="spool", mark="0" * 64, scope="Alice")
    refused(PublishedKey.objects.create, scope="Alice", key="A")


def test_two_threads_never_share_a_code(refused):
    thread = ThreadFactory()

    refused(ThreadFactory, look_up=thread.look_up)


def test_a_place_in_a_thread_is_taken_once(refused):
    letter = LetterFactory()

    refused(LetterFactory, thread=letter.thread, turn=1)
    refused(LetterFactory, thread=letter.thread, position=1, turn=0)


def test_a_place_in_the_spool_is_taken_once(refused):
    letter = WaitingLetterFactory()

    refused(WaitingLetterFactory, database="spool", thread=letter.thread)


def test_a_group_has_one_current_key_of_each_suite(refused):
    GroupKeyFactory(is_current=False)
    GroupKeyFactory()

    refused(GroupKeyFactory)


def test_the_unit_never_sees_what_is_for_the_council_alone():
    shared, closed = ThreadFactory(), ThreadFactory(audience="council")

    assert set(Thread.objects.visible_to("unit")) == {shared}
    assert set(Thread.objects.visible_to("council")) == {shared, closed}


def test_a_thread_is_held_by_one_group():
    held, _ = ThreadFactory(), ThreadFactory(holder="council")

    assert list(Thread.objects.held_by("unit")) == [held]


def test_the_author_sees_what_was_released():
    first = LetterFactory()
    note = LetterFactory(thread=first.thread, direction="note")
    draft = LetterFactory(thread=first.thread, direction="answer")
    answer = LetterFactory(thread=first.thread, direction="answer", position=1, turn=1)

    assert list(Letter.objects.released()) == [first, answer]
    assert list(Letter.objects.waiting_for_second()) == [draft]
    assert list(Letter.objects.notes()) == [note]
    assert [one.is_released for one in (first, note, draft)] == [True, False, False]
