"""A letter arrives once, whatever is lost on the way; a code brings back all that belongs to it."""

from pathlib import Path

import pytest

from tests.node.running import run


@pytest.fixture(scope="module")
def said():
    return run(Path(__file__).with_name("story.mjs"))


def test_a_letter_is_sent_with_one_call(said):
    assert said["sending"]["smooth"] == [["done", True, "send"], 1]


def test_after_a_lost_request_it_is_looked_for_and_sent_again(said):
    lost, again = ["NoAnswer", True, "send"], ["done", True, "look", "send"]

    assert said["sending"]["lostRequest"] == [lost, again, 1]


def test_after_a_lost_answer_it_is_found_and_not_sent_again(said):
    lost, again = ["NoAnswer", True, "send"], ["done", True, "look"]

    assert said["sending"]["lostAnswer"] == [lost, again, 1]


def test_while_the_line_is_cut_nothing_is_sent_twice(said):
    first, still, then = said["sending"]["lostLook"][:3]

    assert (first[0], still, then) == (
        "NoAnswer",
        ["NoAnswer", True, "look"],
        ["done", True, "look"],
    )


def test_a_refused_letter_is_not_there_and_may_be_changed(said):
    refused, again = [403, False, "send"], ["done", True, "send"]

    assert said["sending"]["refused"] == [refused, again, 1]
    assert said["sending"]["busy"] == [[503, False, "send"], 0]


def test_the_box_is_told_what_was_chosen_and_no_more(said):
    assert said["sent"] | {"mailbox": "", "thread": "", "look_up": ""} == {
        "call": "send",
        "pass": {"scope": "feedback:2026-W47", "prepared": "p", "signature": "s"},
        "kind": "worry",
        "audience": "council",
        "may_publish": True,
        "mailbox": "",
        "thread": "",
        "look_up": "",
    }


def test_where_the_gate_is_open_work_stands_for_the_pass(said):
    assert said["entries"] == ["pass", "work", ["week", "nonce"]]


def test_before_the_groups_have_keys_nothing_can_be_sealed(said):
    assert said["nobody"] == "NobodyReads"


def test_answers_come_in_their_order_over_several_turns(said):
    assert (said["waiting"], said["answers"]) == (0, ["Eins", "Zwei", "Drei"])


def test_a_further_letter_whose_answer_was_lost_counts_once(said):
    assert (said["cut"], said["again"]) == ("NoAnswer", "done")
    assert said["own"] == ["Der Drucker", "Noch etwas"]


def test_a_further_letter_goes_to_whom_the_first_one_went(said):
    assert said["audiences"] == ["council", "council", "both"]


def test_only_the_authors_consent_lets_the_unit_read_what_was_for_the_council(said):
    assert (said["unitBefore"], said["unitAfter"]) == ("NoKey", "Der Drucker")


def test_a_spoiled_answer_does_not_hide_the_others(said):
    assert said["spoiled"] == [None, "Zwei", "Drei"]


def test_deleted_means_gone(said):
    assert said["gone"] is None


def test_a_code_leads_to_a_key_of_each_suite(said):
    assert said["council"] == ["x25519", "p256"]
