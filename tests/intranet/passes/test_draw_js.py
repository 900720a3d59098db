"""What a browser does by itself: draws once, keeps what holds, notices a key that was made for it alone."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from intranet.passes.blind import make_key, private_key, public_key, verify
from tests.intranet.passes.asking import WEEK
from tests.intranet.passes.test_blind_js import data, text
from tests.node.running import run

HERE = Path(__file__).parent
WITNESS = HERE / "witness.mjs"
NEXT_WEEK = "feedback:2026-W48"


def for_node(key):
    numbers = key.private_numbers()
    return {"spki": text(public_key(key)), "n": f"{numbers.public_numbers.n:x}", "d": f"{numbers.d:x}"}


def scope(name, days):
    until = datetime.now(UTC) + timedelta(days=days)
    return {"scope": name, "limit": 3, "until": until.isoformat(), "witness": WITNESS.as_uri()}


@pytest.fixture(scope="module")
def keys(key):
    return {"own": for_node(key), "marked": for_node(private_key(make_key()))}


@pytest.fixture
def browser(keys):
    """Do the steps one after the other; return what the last ones said, as many as asked for."""

    def do(*steps, last=1, scopes=()):
        given = {"steps": steps, "keys": keys, "scopes": scopes or [scope(WEEK, 5)]}
        said = run(HERE / "drawing.mjs", given=given, import_map="")
        return said[-last:] if last > 1 else said[-1]

    return do


def test_a_browser_draws_as_many_as_there_are(browser):
    assert browser(["draw", None], ["count", "feedback"]) == 3


def test_what_was_drawn_is_a_pass(browser, public):
    one = browser(["draw", None], ["take", "feedback"])

    assert set(one) == {"scope", "prepared", "signature"}
    assert verify(public, scope=WEEK, prepared=data(one["prepared"]), signature=data(one["signature"]))


def test_it_draws_once_a_week_however_many_pages_are_read(browser):
    assert browser(["draw", None], ["draw", None], ["draw", None], ["asked", None]) == [[WEEK, 3]]


def test_it_sends_the_token_of_the_page(browser):
    assert browser(["draw", None], ["tokens", None]) == ["token"]


def test_two_tabs_do_not_draw_twice(browser):
    assert browser(["tabs", 5], ["asked", None]) == [[WEEK, 3]]


def test_where_another_device_drew_them_all_it_asks_no_more(browser):
    said = browser(
        ["issuer", {"limit": 0}],
        ["draw", None],
        ["draw", None],
        ["count", "feedback"],
        ["asked", None],
        last=2,
    )

    assert said == [0, [[WEEK, 3]]]


def test_a_refusal_is_no_draw_and_the_next_page_tries_again(browser):
    said = browser(["issuer", {"status": 429}], ["draw", None], ["issuer", {"status": 200}], ["draw", None],
                   ["count", "feedback"])  # fmt: skip

    assert said == 3


MARKED = {
    "the issuer shows another key than the witness": {"shows": "marked"},
    "it shows the key of all and signs with another": {"signs": "marked"},
    "it shows and signs with another": {"shows": "marked", "signs": "marked"},
    "the witness names another one afterwards": {"thenWitness": "marked"},
}


@pytest.mark.parametrize("cheat", MARKED.values(), ids=MARKED)
def test_a_marked_key_is_noticed_and_nothing_is_kept(browser, cheat):
    said = browser(["issuer", cheat], ["draw", None], ["count", "feedback"], ["marked", "feedback"], last=2)

    assert said == [0, [WEEK]]


@pytest.mark.parametrize("cheat", [{"shows": "marked"}, {"shows": "marked", "signs": "marked"}])
def test_under_a_marked_key_it_does_not_even_ask(browser, cheat):
    assert browser(["issuer", cheat], ["draw", None], ["asked", None]) == []


@pytest.mark.parametrize(
    "witness", [{"isSilent": True}, {"keys": {}}], ids=["unreachable", "knows no key yet"]
)
def test_without_a_witness_nothing_is_drawn_and_nobody_is_accused(browser, witness):
    said = browser(["witness", witness], ["draw", None], ["asked", None], ["marked", "feedback"], last=2)

    assert said == [[], []]


def test_a_pass_is_taken_once(browser):
    one, other, third, none = browser(["draw", None], *[["take", "feedback"]] * 4, last=4)

    assert len({one["prepared"], other["prepared"], third["prepared"]}) == 3
    assert none is None


def test_tabs_that_take_at_the_same_moment_take_different_ones(browser):
    taken = browser(["draw", None], ["takeAtOnce", 5])

    assert (len(taken), len(set(taken))) == (3, 3)


def test_what_is_given_back_can_be_taken_again(browser):
    one, _, count, again = browser(
        ["draw", None],
        ["take", "feedback"],
        ["giveBack", None],
        ["count", "feedback"],
        ["take", "feedback"],
        last=4,
    )

    assert (count, again) == (3, one)


def test_each_kind_has_its_own(browser):
    scopes = [scope(WEEK, 5), scope("officehours:42", 5)]

    said = browser(["draw", None], ["take", "officehours"], ["count", "officehours"], ["count", "feedback"],
                   last=2, scopes=scopes)  # fmt: skip

    assert said == [2, 3]


def test_the_one_that_ends_first_is_taken_first(browser):
    scopes = [scope(NEXT_WEEK, 9), scope(WEEK, 2)]

    assert browser(["draw", None], ["take", "feedback"], scopes=scopes)["scope"] == WEEK


def test_what_is_too_old_is_gone(browser):
    scopes = [scope(NEXT_WEEK, 9), scope(WEEK, 2)]

    said = browser(
        ["draw", None], ["later", 3], ["count", "feedback"], ["take", "feedback"], last=2, scopes=scopes
    )

    assert (said[0], said[1]["scope"]) == (3, NEXT_WEEK)


def test_who_signs_out_leaves_nothing(browser):
    assert browser(["draw", None], ["clear", None], ["stored", None]) is None
