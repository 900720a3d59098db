"""An author's story: write without a name, keep the code, come back for the answer."""

import re

import pytest

from tests.e2e.author import (
    HAS_PASSES,
    TEXT,
    come_back,
    delete_all,
    finish,
    keep_the_code,
    read_and_write_on,
    return_with,
    send,
    write,
    write_to_the_council,
)
from tests.e2e.hands import Keyboard, Mouse
from tests.feedback.standing_in import StandIn

PHONE = {"viewport": {"width": 320, "height": 640}}
FORBIDDEN = {"cookie", "referer", "authorization", "x-csrftoken", "hx-request"}

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("size", "hands"), [(PHONE, Keyboard), ({}, Mouse)])
def test_the_whole_story_by_keyboard_on_a_phone_and_by_mouse(visit, size, hands):
    page = visit(**size)
    box, hand = StandIn(page), hands(page)

    write_to_the_council(page, hand)
    code = keep_the_code(page, hand)
    assert page.content().count(code) == 0
    box.reply("Danke. Er ist bestellt.\n<b>Bald</b>")
    return_with(page, hand, code)
    assert page.locator(".letter-text").inner_text() == "Danke. Er ist bestellt.\n<b>Bald</b>"
    read_and_write_on(page, hand)
    assert [one["text"] for one in box.read_as("council")] == [TEXT, "Vielen Dank!"]
    delete_all(page, hand)
    assert box.threads == {}


def test_what_leaves_the_browser_does_not_say_who_asks(visit, signed_in):
    page = signed_in(visit(), "emil")
    box = StandIn(page)
    write(page)
    send(page)
    come_back(page, finish(page))
    page.get_by_role("heading", name="Eingegangen").wait_for()

    assert set(box.calls()) == {"keys", "send", "look"}
    assert {each["bytes"] for each in box.requests} == {32_768}
    headers = [name for each in box.requests for name in each["headers"]]
    assert FORBIDDEN & set(headers) == set()


def test_the_code_is_neither_in_an_address_nor_a_title_nor_kept(page):
    box = StandIn(page)
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    write(page)
    send(page)
    code = finish(page)
    come_back(page, code)
    page.get_by_role("heading", name="Eingegangen").wait_for()

    plain = re.sub("-", "", code)
    kept = page.evaluate(
        "JSON.stringify([localStorage, sessionStorage, document.cookie, history.state, document.title])"
    )
    everything = " ".join([*addresses, kept, *(str(one) for one in box.requests)])
    assert code not in everything
    assert plain not in everything


@pytest.mark.parametrize(("size", "hands", "who"), [(PHONE, Keyboard, "alma"), ({}, Mouse, "emil")])
def test_with_a_pass_and_the_real_box_the_letter_is_there(visit, signed_in, size, hands, who):
    page = signed_in(visit(**size), who)
    hand = hands(page)
    headers: list[str] = []
    page.on("request", lambda one: headers.extend(one.all_headers()) if one.url.endswith("/box/") else None)
    page.goto("/feedback/")
    page.wait_for_function(HAS_PASSES)

    write_to_the_council(page, hand)
    code = keep_the_code(page, hand)
    return_with(page, hand, code)
    read_and_write_on(page, hand)
    delete_all(page, hand)

    come_back(page, code)
    page.get_by_text("Zu diesem Code gibt es nichts").wait_for()
    assert FORBIDDEN & set(headers) == set()
