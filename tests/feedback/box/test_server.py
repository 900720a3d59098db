"""The box as production runs it, by the unit in deploy/ and behind its socket file."""

import secrets
import threading
import time
from itertools import cycle

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from django.utils import timezone

from feedback.box.weeks import week_of
from intranet.passes.encoding import to_text
from tests.feedback.author import Author, Readers, a_pass, body, scope_key
from tests.feedback.box.process import in_the_box
from tests.feedback.box.server import serving
from tests.feedback.box.test_app import COVER, FORBIDDEN

PUBLISH = """
import django
django.setup()
from feedback.box.models import PublishedKey
from feedback.box.services import publish_group_key
PublishedKey.objects.create(scope={scope!r}, key={key!r})
for group, public in {groups!r}.items():
    publish_group_key(group=group, suite="x25519", public=public)
"""
COUNT = """
import django
django.setup()
from feedback.box.models import Mark, Thread, WaitingLetter
print(Mark.objects.count(), WaitingLetter.objects.count(), Thread.objects.count())
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("box")


@pytest.fixture(scope="module")
def server(folder):
    with serving(folder) as server:
        yield server


def counts(folder):
    return in_the_box(COUNT, VAR_DIR=str(folder)).split()


@pytest.mark.parametrize("name", FORBIDDEN)
def test_a_header_too_many_is_refused_and_nothing_is_kept(server, name):
    answer = server.post(COVER, **{name: "x"})

    assert (answer.status, len(answer.body)) == (400, 65_536)


def test_an_answer_tells_no_time_and_no_software(server):
    answer = server.post(COVER)

    assert answer.status == 200
    assert {"date", "server", "set-cookie", "x-request-id"} & set(answer.headers) == set()


@pytest.fixture
def week():
    """The week that the server's clock shows."""
    return week_of(timezone.now())


@pytest.fixture
def writer(server, folder, week):
    """Somebody who writes an honest letter, with the keys that the server publishes."""
    readers, scope = Readers(), f"feedback:{week}"
    key = scope_key().public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    groups = {group: pair.public for group, pair in readers.pairs.items()}
    in_the_box(PUBLISH.format(scope=scope, key=to_text(key), groups=groups), VAR_DIR=str(folder))
    author = Author(readers)
    return author.sends(**{"pass": a_pass(scope, scope_key())})


A_SECOND = 167  # 10,000 a minute
SECONDS = 6
SOON = 2.0


def junk(week):
    """What somebody throws at the box who would like to keep others out."""
    author = Author(Readers())
    forged = {"scope": f"feedback:{week}", "prepared": to_text(secrets.token_bytes(32 + 16 + 1 + 32))}
    forged |= {"signature": to_text(secrets.token_bytes(256))}
    return [
        secrets.token_bytes(32_768),
        b"[" * 32_768,
        b"too short",
        body(author.sends(**{"pass": forged})),
        body(author.looks()),
        body({"call": "keys"}),
        body(author.deletes() | {"look_up": 7}),
    ]


def throw(server, load, until, thrown):
    """Throw at an even pace until the time has come."""
    pause = 1 / A_SECOND * 8  # eight do it side by side
    for one in cycle(load):
        if time.monotonic() > until:
            return
        began = time.monotonic()
        thrown.append(server.post(one).status)
        time.sleep(max(0, pause - (time.monotonic() - began)))


def test_an_honest_letter_arrives_whatever_junk_comes(server, folder, writer, week):
    time.sleep(5)  # until the server has seen the keys
    before, thrown, load = server.memory(), [], junk(week)
    until = time.monotonic() + SECONDS
    crowd = [threading.Thread(target=throw, args=(server, load, until, thrown)) for _ in range(8)]
    for one in crowd:
        one.start()
    time.sleep(SECONDS / 2)

    began = time.monotonic()
    answer = server.post(body(writer))
    taken = time.monotonic() - began
    for one in crowd:
        one.join()

    assert (answer.status, answer.body.strip()) == (200, b"{}")
    assert taken < SOON
    assert len(thrown) > SECONDS * A_SECOND * 0.5
    assert set(thrown) <= {200, 400, 403, 503}
    assert server.memory() - before < 64 * 1024 * 1024
    assert counts(folder) == ["1", "1", "0"]
    assert (folder / "log").read_text() == ""
