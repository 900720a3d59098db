import asyncio

import pytest
from django.urls import path

from intranet.front.sockets import Sockets

REFUSED = [{"type": "websocket.close", "code": 1008}]


async def welcome(scope, receive, send):
    await send({"type": "websocket.accept", "room": scope["url_route"]["kwargs"]["room"]})


SOCKETS = Sockets([path("live/<slug:room>/", welcome)])


def shake_hands(at="/live/sprechstunde/", *, origin="http://wandel.example", host="wandel.example"):
    headers = [(b"host", host.encode())] + ([(b"origin", origin.encode())] if origin else [])
    sent = []

    async def receive():
        return {"type": "websocket.connect"}

    async def send(message):
        sent.append(message)

    scope = {"type": "websocket", "path": at, "headers": headers}
    asyncio.run(SOCKETS(scope, receive, send))
    return sent


@pytest.fixture(autouse=True)
def hosts(settings):
    settings.ALLOWED_HOSTS = ["wandel.example", "[::1]"]


@pytest.mark.parametrize("host", ["wandel.example", "wandel.example:8000", "[::1]:8000", "Wandel.Example"])
def test_an_own_page_comes_in(host):
    assert shake_hands(host=host, origin=f"http://{host}") == [
        {"type": "websocket.accept", "room": "sprechstunde"}
    ]


@pytest.mark.parametrize("at", ["/", "/live/", "/live/sprechstunde", "/live/a b/", "/admin/", "/unknown/"])
def test_an_unknown_address_is_refused(at):
    assert shake_hands(at) == REFUSED


@pytest.mark.parametrize(
    "origin",
    [
        "",
        "null",
        "http://evil.example",
        "http://wandel.example.evil.example",
        "http://wandel.example:8001",
        "http://evil.example/wandel.example",
        "http://evil@wandel.example",
        "wandel.example",
    ],
)
def test_a_foreign_page_is_refused(origin):
    assert shake_hands(origin=origin) == REFUSED


def test_a_host_that_is_not_ours_is_refused():
    assert shake_hands(host="evil.example", origin="http://evil.example") == REFUSED
