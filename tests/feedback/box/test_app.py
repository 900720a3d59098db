"""The box as a server sees it: every answer has one size, and whoever brings too much is refused unread."""

import asyncio
import logging

import pytest

from feedback.box.app import Box
from feedback.box.calls import CALLS
from feedback.box.front import Stripped
from feedback.box.wire import Used
from intranet.front.doors import Doors, Doorway, doors
from tests.feedback.author import NOW, body

PLAIN = {"host": "wandel.example", "content-type": "text/plain", "content-length": "32768"}
COVER = body({"call": "cover"})


class Published:
    """Keys that no database is asked for."""

    scopes, current, groups = {}, [], frozenset()


@pytest.fixture
def box():
    box = Box(clock=lambda: NOW)
    box.keys = (NOW, Published())
    return box


async def post(app, sent=COVER, *, headers=PLAIN, **about):
    pairs = [(name.encode(), value.encode()) for name, value in headers.items()]
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/feedback/box/",
        "headers": pairs,
        "query_string": b"",
    }
    pieces = iter([{"type": "http.request", "body": sent, "more_body": False}])
    messages = []

    async def receive():
        return next(pieces)

    async def send(message):
        messages.append(message)

    await app(scope | about, receive, send)
    return messages[0]["status"], messages[0]["headers"], messages[1]["body"]


def ask(app, *given, **about):
    return asyncio.run(post(app, *given, **about))


def test_an_answer_has_one_size(box):
    status, headers, answer = ask(box)

    assert (status, len(answer), answer.strip()) == (200, 65_536, b"{}")
    assert dict(headers)[b"content-length"] == b"65536"
    assert dict(headers)[b"cache-control"] == b"no-store"


FORBIDDEN = ["cookie", "authorization", "x-forwarded-for", "x-real-ip", "forwarded", "user-agent", "referer"]
FORBIDDEN += ["accept-language", "traceparent", "x-request-id", "origin", "accept", "x-anything-else"]


@pytest.mark.parametrize("name", FORBIDDEN)
def test_a_header_too_many_is_refused(box, name):
    status, _, answer = ask(box, headers=PLAIN | {name: "x"})

    assert (status, len(answer), answer.strip()) == (400, 65_536, b'{"error":"malformed"}')


@pytest.mark.parametrize(
    "about",
    [
        {"client": ("10.0.0.7", 4711)},
        {"query_string": b"from=me"},
        {"method": "GET"},
        {"method": "PUT"},
        {"headers": PLAIN | {"content-type": "application/json"}},
        {"headers": PLAIN | {"content-length": "32767"}},
        {"headers": {"host": "wandel.example"}},
    ],
)
def test_whoever_asks_otherwise_is_refused_unread(box, about):
    status, _, answer = ask(box, sent=None, **about)

    assert (status, len(answer)) == (400, 65_536)


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        COVER[:-1],
        COVER + b" ",
        b"x" * 32_768,
        b"[" * 32_768,
        b"[]".ljust(32_768),
        b'{"call": "peek"}'.ljust(32_768),
        b'{"call": "cover", "name": "Alice"}'.ljust(32_768),
        b"\xff" * 32_768,
    ],
)
def test_what_is_not_as_agreed_is_refused(box, sent):
    assert ask(box, sent)[0] == 400


def test_a_browser_that_goes_away_is_not_waited_for(box):
    async def gone(scope, receive, send):
        async def leave():
            return {"type": "http.disconnect"}

        await box(scope, leave, send)

    assert ask(gone)[0] == 400


def test_the_wrapper_hands_on_what_is_asked_and_not_who_asks(box):
    told = PLAIN | dict.fromkeys(FORBIDDEN, "x")

    assert ask(Stripped(box), headers=told, client=("10.0.0.7", 4711), state={"user": 7})[0] == 200


def test_the_wrapper_hands_on_no_more_than_this():
    async def echo(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": sorted(scope)})
        await send({"type": "http.response.body", "body": scope["headers"]})

    _, names, headers = ask(
        Stripped(echo), headers=PLAIN | {"cookie": "x"}, client=("10.0.0.7", 1), state={}, server=("a", 1)
    )

    assert names == ["client", "headers", "method", "path", "query_string", "type"]
    assert dict(headers) == {name.encode(): value.encode() for name, value in PLAIN.items()}


@pytest.mark.parametrize("call", list(CALLS))
def test_an_error_is_logged_by_its_class_and_place_alone(box, call, monkeypatch, caplog):
    def fail(*_):
        raise RuntimeError("Alice wrote: Es zieht.")

    monkeypatch.setitem(CALLS, call, fail)

    with caplog.at_level(logging.INFO):
        status, _, answer = ask(box, body({"call": call}))

    assert (status, len(answer), answer.strip()) == (500, 65_536, b'{"error":"failed"}')
    assert len(caplog.records) == 1
    assert caplog.records[0].getMessage().startswith("RuntimeError at ")
    assert caplog.records[0].exc_info is None
    assert "Alice" not in caplog.text


def test_a_refusal_is_not_logged(box, monkeypatch, caplog):
    def refuse(*_):
        raise Used

    monkeypatch.setitem(CALLS, "cover", refuse)

    with caplog.at_level(logging.INFO):
        status, _, answer = ask(box)

    assert (status, answer.strip()) == (409, b'{"error":"used"}')
    assert caplog.records == []


def test_more_work_than_there_are_places_is_refused(box):
    box.at_work = 64

    status, _, answer = ask(box)

    assert (status, answer.strip()) == (503, b'{"error":"busy"}')


def test_more_bodies_than_there_is_memory_for_are_refused(box):
    box.reading = 1024

    assert ask(box)[0] == 503


def test_places_are_given_back(box):
    for sent in (COVER, b"junk"):
        ask(box, sent)

    assert (box.reading, box.at_work) == (0, 0)


def test_a_body_that_does_not_come_is_not_waited_for(box, monkeypatch):
    monkeypatch.setattr("feedback.box.app.PATIENCE", 0.01)

    async def slow(scope, receive, send):
        await box(scope, asyncio.Event().wait, send)

    assert ask(slow)[0] == 400
    assert box.reading == 0


def test_every_answer_waits_for_the_beat(box, settings):
    settings.FEEDBACK_BEAT = 0.05

    async def timed():
        loop = asyncio.get_running_loop()
        began = loop.time()
        await post(box)
        return loop.time() - began

    assert asyncio.run(timed()) > 0.045


def test_a_door_leads_past_the_house():
    async def house(scope, receive, send):
        raise AssertionError("the house was asked")

    async def here(scope, receive, send):
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    one = Doors()
    one.at("/feedback/box/", here)

    assert ask(Doorway(house, one))[0] == 204
    with pytest.raises(AssertionError):
        ask(Doorway(house, one), path="/feedback/box/more")
    with pytest.raises(AssertionError):
        ask(Doorway(house, one), type="websocket")


def test_the_embedded_house_has_the_box_behind_a_door():
    assert isinstance(doors.apps["/feedback/box/"], Stripped)
