"""Whatever answers, the browser is told the same."""

import pytest
from asgiref.sync import async_to_sync
from asgiref.testing import ApplicationCommunicator

from intranet.safety.headers import ALWAYS, SafeHeaders, SafeHeadersWSGI


def asgi_answer(headers):
    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 404, "headers": headers})
        await send({"type": "http.response.body", "body": b""})

    async def ask():
        communicator = ApplicationCommunicator(SafeHeaders(app), {"type": "http"})
        return (await communicator.receive_output())["headers"]

    return {name.decode(): value.decode() for name, value in async_to_sync(ask)()}


def wsgi_answer(headers):
    said = []
    app = SafeHeadersWSGI(lambda environ, start: start("404 Not Found", headers) or [b""])
    app({}, lambda status, headers: said.extend(headers))
    return dict(said)


def test_an_answer_that_says_nothing_gets_every_header():
    assert asgi_answer([]) == {name.lower(): value for name, value in ALWAYS.items()}
    assert wsgi_answer([]) == ALWAYS


def test_an_answer_keeps_the_policy_it_brought():
    own = "default-src 'self'"

    assert asgi_answer([(b"Content-Security-Policy", own.encode())])["Content-Security-Policy"] == own
    assert wsgi_answer([("content-security-policy", own)]) == {
        "content-security-policy": own,
        **{name: value for name, value in ALWAYS.items() if name != "Content-Security-Policy"},
    }


@pytest.mark.parametrize("answer", [asgi_answer, wsgi_answer])
def test_where_https_is_asked_for_every_answer_insists_on_it(settings, answer):
    settings.SECURE_HSTS_SECONDS = 3600

    said = {name.lower(): value for name, value in answer([]).items()}

    assert said["strict-transport-security"] == "max-age=3600; includeSubDomains; preload"
