"""What the desk may do in the box, and what it may not."""

import pytest

from feedback.box.checks import CannotDo
from feedback.box.models import GroupKey, Letter, Thread
from feedback.box.releasing import release
from feedback.box.services import (
    answer,
    ask_to_share,
    change_state,
    discard_answer,
    hand_over,
    note,
    publish_group_key,
    publish_scope_key,
    release_answer,
)
from tests.feedback.author import NOW, Author, ask

pytestmark = pytest.mark.django_db(databases=["box", "spool"])


@pytest.fixture
def thread(author):
    ask(author.sends())
    release(at=NOW)
    return Thread.objects.get(pk=author.thread)


@pytest.fixture
def secret(closed):
    """A thread for the council alone."""
    ask(closed.sends())
    release(at=NOW)
    return Thread.objects.get(pk=closed.thread)


def test_an_answer_is_released_once(author, thread):
    letter = answer(thread=thread, position=0, envelope=author.answered("Ja."))
    release_answer(letter=letter, at=NOW)

    with pytest.raises(CannotDo, match="wartet nicht mehr"):
        release_answer(letter=letter, at=NOW)
    assert list(thread.letters.released().values_list("direction", "turn")) == [("author", 0), ("answer", 1)]


def test_two_readers_who_answer_at_once_do_not_overwrite_each_other(author, thread):
    answer(thread=thread, position=0, envelope=author.answered("Ja."))

    with pytest.raises(CannotDo, match="jemand anderes"):
        answer(thread=thread, position=0, envelope=author.answered("Nein."))


def test_an_answer_is_sealed_for_everybody_who_may_read_it(author, thread):
    envelope = author.answered("Ja.")

    with pytest.raises(CannotDo, match="Verschlüsseln"):
        answer(thread=thread, position=0, envelope=envelope | {"keys": envelope["keys"][:2]})


def test_a_note_is_not_sealed_for_the_author(author, thread):
    with pytest.raises(CannotDo):
        note(thread=thread, position=0, envelope=author.answered("Hm."))

    assert note(thread=thread, position=0, envelope=author.answered("Hm.", direction="note")).turn is None


def test_an_answer_to_the_councils_letter_carries_no_key_for_the_unit(closed, secret):
    unit = Author(closed.readers, receipt=closed.receipt, thread=closed.thread)

    with pytest.raises(CannotDo):
        answer(thread=secret, position=0, envelope=unit.answered("Ja."))
    assert answer(thread=secret, position=0, envelope=closed.answered("Ja."))


def test_the_last_answer_can_be_taken_back(author, thread):
    first = answer(thread=thread, position=0, envelope=author.answered("Ja."))
    second = answer(thread=thread, position=1, envelope=author.answered("Doch.", 1))

    with pytest.raises(CannotDo):
        discard_answer(letter=first)
    discard_answer(letter=second)
    assert list(Letter.objects.waiting_for_second()) == [first]


def test_what_was_released_is_not_taken_back(author, thread):
    letter = release_answer(letter=answer(thread=thread, position=0, envelope=author.answered("Ja.")), at=NOW)

    with pytest.raises(CannotDo):
        discard_answer(letter=letter)


def test_a_thread_says_since_when_it_is_done(thread):
    assert change_state(thread=thread, state="done", at=NOW).done_week == "2026-W47"
    assert change_state(thread=thread, state="in_work", at=NOW).done_week == ""


def test_the_other_group_takes_over(thread):
    hand_over(thread=thread, to="council")

    assert list(Thread.objects.held_by("council")) == [thread]


def test_what_is_for_the_council_alone_is_never_handed_over(secret):
    with pytest.raises(CannotDo, match="nur für den Personalrat"):
        hand_over(thread=secret, to="unit")


def test_only_the_council_asks_for_its_own_threads(thread, secret):
    with pytest.raises(CannotDo):
        ask_to_share(thread=thread)

    assert ask_to_share(thread=secret).asked_to_share


def test_a_thread_that_its_author_deleted_is_gone_for_readers_too(author, thread):
    ask(author.deletes())

    with pytest.raises(CannotDo, match="gibt es nicht mehr"):
        change_state(thread=thread, state="done", at=NOW)


def test_a_scope_has_one_key():
    publish_scope_key(scope="feedback:2026-W47", key=b"one")
    publish_scope_key(scope="feedback:2026-W47", key=b"one")

    with pytest.raises(CannotDo, match="anderen Schlüssel"):
        publish_scope_key(scope="feedback:2026-W47", key=b"another")


def test_a_new_key_of_a_group_takes_the_place_of_the_one_before():
    old, new = (publish_group_key(group="unit", suite="x25519", public=bytes([one]) * 32) for one in (1, 2))

    assert list(GroupKey.objects.current()) == [new]
    assert set(GroupKey.objects.all()) == {old, new}


@pytest.mark.parametrize(("suite", "public"), [("x25519", b"short"), ("p256", b"\2" * 65)])
def test_what_is_no_key_is_not_published(suite, public):
    with pytest.raises(CannotDo):
        publish_group_key(group="unit", suite=suite, public=public)


def test_the_box_tells_everybody_the_current_keys(readers):
    told = ask({"call": "keys"})

    assert (told["week"], told["gate"], list(told["scopes"])) == ("2026-W47", "passes", ["feedback:2026-W47"])
    assert {one["key"] for one in told["groups"]} == {pair.key_id for pair in readers.pairs.values()}
