"""Coming back with the code: what an author sees, adds, shares and deletes."""

import json
from datetime import timedelta

import pytest

from feedback.box.models import Letter, Thread, WaitingLetter
from feedback.box.releasing import release
from feedback.box.sealing import unwrap, wrap
from feedback.box.services import answer, ask_to_share, change_state, note, release_answer
from feedback.box.wire import Full, Malformed, Refused, Used
from tests.feedback.author import NOW, Author, ask

pytestmark = pytest.mark.django_db(databases=["box", "spool"])


@pytest.fixture
def thread(author):
    """A thread whose first letter was released."""
    ask(author.sends("Es zieht."))
    release(at=NOW)
    return Thread.objects.get()


def answered(author, text="Wir dichten das Fenster ab.", position=0):
    thread = Thread.objects.get(pk=author.thread)
    letter = answer(thread=thread, position=position, envelope=author.answered(text, position))
    return release_answer(letter=letter, at=NOW)


def test_an_unknown_code_gets_nothing(author):
    assert ask(author.looks()) == {}


def test_a_letter_that_waits_is_received(author):
    ask(author.sends())

    seen = ask(author.looks())

    assert seen == {
        "thread": author.thread,
        "week": "2026-W47",
        "state": "received",
        "holder": "unit",
        "audience": "both",
        "asked": False,
        "suite": "x25519",
        "next": 1,
        "left": 4,
        "letters": [],
        "more": None,
    }


def test_a_letter_that_was_released_is_open(author, thread):
    assert ask(author.looks())["state"] == "open"


def test_the_own_text_is_shown_on_request_only(author, thread):
    ask(author.adds(1, "Immer noch."))  # this one waits

    assert ask(author.looks())["letters"] == []
    shown = ask(author.looks(own=True))["letters"]
    assert [(one["turn"], author.opens(one)) for one in shown] == [(0, "Es zieht."), (1, "Immer noch.")]


def test_an_answer_is_seen_when_a_second_person_released_it(author, thread):
    letter = answer(thread=thread, position=0, envelope=author.answered("Danke."))

    assert ask(author.looks())["letters"] == []
    release_answer(letter=letter, at=NOW)
    assert [author.opens(one) for one in ask(author.looks())["letters"]] == ["Danke."]


def test_notes_are_never_seen(author, thread):
    note(thread=thread, position=0, envelope=author.answered("Wer ist das?", direction="note"))

    assert ask(author.looks(own=True))["more"] is None
    assert [one["direction"] for one in ask(author.looks(own=True))["letters"]] == ["author"]


def test_two_letters_come_at_once_and_the_rest_by_turn(author, thread):
    for position in range(3):
        answered(author, f"Antwort {position}", position)

    first = ask(author.looks())
    second = ask(author.looks(first["more"]))

    texts = [[author.opens(one) for one in page["letters"]] for page in (first, second)]
    assert texts == [["Antwort 0", "Antwort 1"], ["Antwort 2"]]
    assert (first["more"], second["more"]) == (3, None)


def test_five_letters_are_taken_until_the_next_answer(author, thread):
    for position in range(1, 5):
        ask(author.adds(position))

    assert ask(author.looks())["left"] == 0
    with pytest.raises(Full):
        ask(author.adds(5))


def test_after_an_answer_five_more_are_taken(author, thread):
    for position in range(1, 5):
        ask(author.adds(position))
    release(at=NOW)
    answered(author)

    assert ask(author.looks())["left"] == 5
    assert ask(author.adds(5)) == {}


def test_fifty_letters_are_taken_in_all(author, thread):
    for position in range(1, 50):
        if position % 5 == 0:
            release(at=NOW)
            answered(author, position=position // 5 - 1)
        ask(author.adds(position))
    release(at=NOW)
    answered(author, position=9)

    assert ask(author.looks())["left"] == 0
    with pytest.raises(Malformed):
        ask(author.adds(50))


def test_a_position_is_taken_once_and_in_turn(author, thread):
    ask(author.adds(1))

    with pytest.raises(Used):
        ask(author.adds(1))
    with pytest.raises(Malformed):
        ask(author.adds(3))


def test_nothing_is_added_to_an_unknown_thread(author):
    with pytest.raises(Refused):
        ask(author.adds(1))

    assert not WaitingLetter.objects.exists()


def test_a_new_letter_opens_what_was_done(author, thread):
    change_state(thread=thread, state="done", at=NOW)
    ask(author.adds(1))

    release(at=NOW)

    assert ask(author.looks())["state"] == "open"


def test_deleting_takes_everything_at_once(author, thread):
    answered(author)
    ask(author.adds(1))

    assert ask(author.deletes()) == {}

    assert [model.objects.count() for model in (Thread, Letter, WaitingLetter)] == [0, 0, 0]
    assert ask(author.looks()) == {}


def test_deleting_what_is_gone_is_no_error_and_takes_nothing_of_others(author, readers):
    other = Author(readers)
    ask(other.sends())

    assert ask(author.deletes()) == {}
    assert ask(other.looks())["state"] == "received"


@pytest.mark.parametrize("call", ["looks", "deletes"])
def test_without_work_nobody_comes_in(author, thread, settings, call):
    settings.FEEDBACK_WORK_BITS = 24

    with pytest.raises(Refused):
        ask(getattr(author, call)())
    assert Thread.objects.exists()


def test_work_is_good_for_one_call_and_one_week(author, thread):
    asked = author.looks()

    with pytest.raises(Refused):
        ask(asked | {"work": author.deletes()["work"] | {"week": "2026-W46"}})
    with pytest.raises(Refused):
        ask(asked, at=NOW + timedelta(weeks=1))


@pytest.mark.parametrize(
    "wrong",
    [
        {"look_up": "AAAA"},
        {"from": -1},
        {"from": True},
        {"own": 1},
        {"work": "much"},
        {"call": "peek"},
        {"call": []},
    ],
)
def test_a_question_is_as_agreed(author, wrong):
    with pytest.raises(Malformed):
        ask(author.looks() | wrong)


class TestSharing:
    """A letter for the council alone goes to the unit only by its author's hand."""

    @pytest.fixture
    def thread(self, closed):
        ask(closed.sends("Vertraulich."))
        release(at=NOW)
        return Thread.objects.get()

    def keys(self, closed, *positions):
        letters = {one.position: one for one in Letter.objects.filter(direction="author")}
        return [
            {"direction": "author", "position": position, "key": self.wrapped(closed, letters[position])}
            for position in positions
        ]

    def wrapped(self, closed, letter):
        place = closed.place(letter.position)
        content_key = unwrap(json.loads(letter.envelope), place, closed.receipt.mailbox)
        return wrap(content_key, place, "unit", closed.readers.pairs["unit"].public)

    def test_nobody_shares_unasked(self, closed, thread):
        with pytest.raises(Refused):
            ask(closed.asks("share", keys=self.keys(closed, 0)))

        assert list(Thread.objects.visible_to("unit")) == []

    def test_the_author_sees_that_the_council_asks(self, closed, thread):
        ask_to_share(thread=thread)

        assert ask(closed.looks())["asked"]

    def test_the_unit_reads_what_the_author_shares(self, closed, thread):
        ask_to_share(thread=thread)

        ask(closed.asks("share", keys=self.keys(closed, 0)))

        shown = ask(closed.looks(own=True))
        unit = closed.readers.pairs["unit"]
        assert (shown["audience"], shown["asked"], shown["holder"]) == ("both", False, "council")
        assert list(Thread.objects.visible_to("unit")) == [thread]
        assert unwrap(shown["letters"][0]["envelope"], closed.place(0), unit)

    def test_half_a_thread_is_not_shared(self, closed, thread):
        ask(closed.adds(1))
        release(at=NOW)
        ask_to_share(thread=thread)

        ask(closed.asks("share", keys=self.keys(closed, 0)))
        assert ask(closed.looks())["audience"] == "council"
        ask(closed.asks("share", keys=self.keys(closed, 1)))
        assert ask(closed.looks())["audience"] == "both"

    def test_only_keys_for_the_unit_are_added(self, closed, thread):
        ask_to_share(thread=thread)
        keys = self.keys(closed, 0)
        keys[0]["key"]["key"] = closed.readers.pairs["council"].key_id

        with pytest.raises(Malformed):
            ask(closed.asks("share", keys=keys))
