"""Point 14: every call has the same address, headers and size, and nothing in it says who asks."""

import json
from pathlib import Path

import pytest

from tests.node.running import run

SCRIPT = Path(__file__).with_name("box_calls.mjs")


@pytest.fixture(scope="module")
def said():
    return run(SCRIPT)


def test_all_calls_look_the_same(said):
    outside = [{name: value for name, value in call.items() if name != "body"} for call in said["calls"]]

    assert (
        outside
        == [
            {
                "address": "/feedback/box/",
                "method": "POST",
                "headers": {"Content-Type": "text/plain"},
                "credentials": "omit",
                "referrerPolicy": "no-referrer",
                "cache": "no-store",
                "redirect": "error",
                "bytes": 32_768,
            }
        ]
        * 7
    )


def test_each_says_in_json_what_it_asks(said):
    asked = [json.loads(call["body"]) for call in said["calls"]]

    assert [sorted(each) for each in asked] == [
        ["call"],
        ["call"],
        ["call", "envelope", "kind"],
        ["call", "from", "look_up", "own", "work"],
        ["call", "envelope", "look_up", "position", "work"],
        ["call", "keys", "look_up", "work"],
        ["call", "look_up", "work"],
    ]
    assert [each["call"] for each in asked] == ["keys", "cover", "send", "look", "add", "share", "delete"]


def test_the_box_is_a_witness_of_the_keys(said):
    assert said["witness"] == {"feedback:2026-W47": "a2V5"}


def test_a_refusal_is_told_from_no_answer(said):
    refused = [["Refused", status] for status in (400, 403, 409, 429, 503)]

    assert said["outcomes"] == [*refused, *[["NoAnswer", None]] * 4]


def test_what_is_too_large_for_the_one_size_is_not_sent(said):
    assert said["large"] == "RangeError"
