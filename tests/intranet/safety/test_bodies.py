"""A request that brings too much is cut off before Django reads it, and gets a page that says so."""

import pytest
from asgiref.sync import async_to_sync
from asgiref.testing import ApplicationCommunicator

from intranet.safety.bodies import TOO_LARGE, BoundedBodies, BoundedBodiesWSGI


@pytest.fixture(autouse=True)
def _ten_bytes_are_enough(settings):
    settings.LARGEST_BODY = 10


def piece(body=b"", *, more=False):
    return {"type": "http.request", "body": body, "more_body": more}


def arrived(*sent, headers=()):
    """What the wrapped application receives until the sender leaves, and whether it is told of a cut."""
    received = []

    async def app(scope, receive, send):
        while (message := await receive())["type"] != "http.disconnect":
            received.append(message["body"])
        received.append(scope.get(TOO_LARGE, False))

    async def ask():
        communicator = ApplicationCommunicator(BoundedBodies(app), {"type": "http", "headers": list(headers)})
        for message in (*sent, {"type": "http.disconnect"}):
            await communicator.send_input(message)
        await communicator.wait()

    async_to_sync(ask)()
    return received


def test_a_body_that_fits_arrives_whole():
    assert arrived(piece(b"12345", more=True), piece(b"67890")) == [b"12345", b"67890", False]


def test_a_body_that_grows_too_large_ends_there():
    assert arrived(piece(b"12345", more=True), piece(b"678901", more=True), piece(b"2")) == [
        b"12345",
        b"",
        True,
    ]


def test_a_body_that_is_announced_too_large_does_not_arrive_at_all():
    assert arrived(piece(b"1"), headers=[(b"content-length", b"11")]) == [b"", True]


@pytest.mark.parametrize("length", [b"", b"ten", b"-5", "²".encode("latin-1")])
def test_a_length_that_means_nothing_is_counted_instead(length):
    assert arrived(piece(b"12345678901"), headers=[(b"content-length", length)]) == [b"", True]


@pytest.mark.parametrize(("length", "too_large"), [("10", False), ("11", True), ("", False), ("ten", False)])
def test_under_wsgi_what_is_announced_counts(length, too_large):
    environ = {"CONTENT_LENGTH": length}

    BoundedBodiesWSGI(lambda environ, start: [])(environ, None)

    assert environ[TOO_LARGE] is too_large


@pytest.mark.django_db
def test_what_was_too_much_is_said_on_a_page_of_the_house(client):
    answer = client.post("/barrier/", {"what": "Knopf"}, **{TOO_LARGE: True})

    assert (answer.status_code, "<h1>Das war zu groß</h1>" in answer.text) == (413, True)
