"""Sending a letter: one pass, one letter, and one refusal for everything that is not as it should be."""

from datetime import UTC, datetime, timedelta

import pytest

from feedback.box.models import Letter, Mark, Thread, WaitingLetter
from feedback.box.sealing import work
from feedback.box.wire import Busy, Malformed, Refused, Used
from intranet.passes.blind import make_key, private_key
from tests.feedback.author import NOW, Author, a_pass, ask, scope_key
from tests.feedback.author import body as asked_bytes

pytestmark = pytest.mark.django_db(databases=["box", "spool"])

NEXT_WEEK = "feedback:2026-W48"


def nothing_is_kept():
    return not WaitingLetter.objects.exists() and not Mark.objects.exists() and not Thread.objects.exists()


def test_a_letter_waits_until_others_hide_it(author):
    assert ask(author.sends()) == {}

    assert [(one.thread, one.position, one.week) for one in WaitingLetter.objects.all()] == [
        (author.thread, 0, "2026-W47")
    ]
    assert not Letter.objects.exists()


def test_of_a_pass_remains_a_mark(author):
    ask(author.sends())

    mark = Mark.objects.get()
    assert (len(mark.mark), mark.scope) == (64, "feedback:2026-W47")


def test_a_pass_is_taken_once(author, readers):
    once = a_pass()
    ask(author.sends(**{"pass": once}))

    with pytest.raises(Used):
        ask(Author(readers).sends(**{"pass": once}))
    assert WaitingLetter.objects.count() == 1


def test_a_letter_that_was_sent_is_not_sent_again_and_costs_no_pass(author):
    ask(author.sends())

    with pytest.raises(Used):
        ask(author.sends())
    assert (Mark.objects.count(), WaitingLetter.objects.count()) == (1, 1)


def test_a_code_is_taken_once(author, readers):
    ask(author.sends())

    with pytest.raises(Used):
        ask(Author(readers, receipt=author.receipt).sends())


def forged():
    return a_pass() | {"signature": a_pass()["signature"]}


def truncated():
    return a_pass() | {"signature": a_pass()["signature"][:300]}


def of_another_key():
    return a_pass(key=private_key(make_key()))


def of_another_scope():
    return a_pass("officehours:42")


def of_next_week():
    return a_pass(NEXT_WEEK, scope_key(NEXT_WEEK))


def in_another_spelling():
    return a_pass() | {"prepared": a_pass()["prepared"] + "="}


def renamed():
    return a_pass(NEXT_WEEK) | {"scope": "feedback:2026-W47"}


def without_a_signature():
    return {"scope": "feedback:2026-W47", "prepared": "AAAA"}


WRONG = [forged, truncated, of_another_key, of_another_scope, of_next_week, in_another_spelling, renamed]
WRONG += [without_a_signature]


@pytest.mark.parametrize("wrong", WRONG)
def test_a_pass_that_does_not_hold_is_refused_alike(author, wrong):
    with pytest.raises(Refused) as refusal:
        ask(author.sends(**{"pass": wrong()}))

    assert refusal.value.args == ()
    assert nothing_is_kept()


TUESDAY = datetime(2026, 11, 24, 22, 59, tzinfo=UTC)  # one minute before midnight in Berlin


def test_a_pass_of_last_week_is_taken_for_two_days(author):
    ask(author.sends(), at=TUESDAY)

    assert WaitingLetter.objects.get().week == "2026-W48"


def test_a_pass_of_last_week_is_refused_after_two_days(author):
    with pytest.raises(Refused):
        ask(author.sends(), at=TUESDAY + timedelta(minutes=1))


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "praise"},
        {"audience": "mayor"},
        {"may_publish": "yes"},
        {"thread": "0" * 31},
        {"thread": "0" * 32 + "\n"},
        {"look_up": "A" * 64},
        {"mailbox": {"suite": "x25519", "public": "AAAA"}},
        {"mailbox": {"suite": "p256", "public": "A" * 87}},
        {"envelope": {}},
        {"pass": None},
        {"pass": "open"},
        {"name": "Alice"},
    ],
)
def test_a_letter_that_is_not_as_agreed_is_refused(author, wrong):
    with pytest.raises(Malformed):
        ask(author.sends(**wrong))

    assert nothing_is_kept()


def changed(**differently):
    return lambda envelope: envelope | differently


def first_key(**differently):
    return lambda envelope: envelope | {"keys": [envelope["keys"][0] | differently, *envelope["keys"][1:]]}


SPOILT = {
    "of another version": changed(v=2),
    "of a version that is no number": changed(v=True),
    "with something beside": changed(note="smuggled"),
    "of another size": changed(sealed="AAAA"),
    "with a short nonce": changed(nonce="A" * 15),
    "for nobody": changed(keys=[]),
    "not for the unit": lambda envelope: envelope | {"keys": envelope["keys"][1:]},
    "with a key too many": lambda envelope: envelope | {"keys": [*envelope["keys"], envelope["keys"][0]]},
    "twice for the unit": lambda envelope: envelope | {"keys": [envelope["keys"][0], *envelope["keys"][:2]]},
    "for an unknown key": first_key(key="0" * 16),
    "for another suite": first_key(suite="p256"),
    "with a short key": first_key(wrapped="AAAA"),
    "with a short point": first_key(enc="AAAA"),
    "with something beside a key": first_key(hint="smuggled"),
    "for the mayor": first_key(**{"for": "mayor"}),
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=list(SPOILT))
def test_an_envelope_has_one_form(author, spoil):
    asked = author.sends()

    with pytest.raises(Malformed):
        ask(asked | {"envelope": spoil(asked["envelope"])})
    assert nothing_is_kept()


def test_a_letter_for_the_council_carries_no_key_for_the_unit(author, closed):
    with pytest.raises(Malformed):
        ask(author.sends(audience="council"))
    with pytest.raises(Malformed):
        ask(closed.sends(audience="both"))

    assert ask(closed.sends()) == {}


def test_an_earlier_key_of_a_group_is_still_taken(author, readers):
    asked = author.sends()
    type(readers)().publish()  # new keys, while somebody writes

    assert ask(asked) == {}


def test_more_than_the_box_holds_is_refused(author, readers, settings):
    settings.MOST_WAITING_LETTERS = 1
    ask(author.sends())

    with pytest.raises(Busy):
        ask(Author(readers).sends())


def test_in_the_demo_a_letter_is_released_at_once(author, settings):
    settings.LETTERS_WAIT = False

    ask(author.sends())

    assert not WaitingLetter.objects.exists()
    assert [one.pk for one in Thread.objects.all()] == [author.thread]


class TestAnOpenGate:
    """Where the city has no single sign-on, work takes the place of a pass."""

    @pytest.fixture(autouse=True)
    def gate(self, settings):
        settings.FEEDBACK_GATE = "open"

    def test_work_opens_it(self, author):
        done = work(call="send", week="2026-W47", look_up=author.receipt.hashed, bits=4)

        assert ask(author.sends(work=done)) == {}
        assert not Mark.objects.exists()

    def test_work_for_another_letter_does_not(self, author, settings):
        settings.FEEDBACK_WORK_BITS = 20
        with pytest.raises(Refused):
            ask(author.sends(work={"week": "2026-W47", "nonce": "0"}))

    def test_a_pass_is_not_asked_for(self, author):
        with pytest.raises(Malformed):
            ask(author.sends())


def test_a_request_is_as_large_as_any_other(author):
    calls = [
        author.sends(),
        author.looks(),
        author.adds(1),
        author.deletes(),
        {"call": "keys"},
        {"call": "cover"},
    ]

    assert {len(asked_bytes(one)) for one in calls} == {32_768}


def test_one_character_and_eight_thousand_are_sealed_alike(author):
    short, long = author.sends("x"), author.sends("ä" * 8_000)

    assert len(short["envelope"]["sealed"]) == len(long["envelope"]["sealed"])
    assert ask(long, at=NOW) == {}
