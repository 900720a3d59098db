"""What happens when many come at once, each by a connection of their own."""

import asyncio
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from statistics import median

import pytest
from django.db import connections

from feedback.box.app import Box
from feedback.box.models import Letter, Mark, Thread, WaitingLetter
from feedback.box.releasing import release
from feedback.box.services import answer, release_answer
from feedback.box.wire import Refusal
from tests.feedback.author import NOW, Author, a_pass, ask, body
from tests.feedback.box.test_app import post

pytestmark = pytest.mark.django_db(databases=["box", "spool"], transaction=True)

AT_ONCE = 10


def said(what):
    try:
        what()
    except Refusal as reason:
        return reason.word
    else:
        return "done"
    finally:
        connections.close_all()


def rush(*calls):
    """Do all of it at once, and count what came of it."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        return Counter(pool.map(said, calls))


def test_of_fifty_uses_of_one_pass_one_is_taken(readers):
    once = a_pass()
    asked = [Author(readers).sends(**{"pass": once}) for _ in range(50)]

    came = rush(*[lambda one=one: ask(one) for one in asked])

    assert came == {"done": 1, "used": 49}
    assert (Mark.objects.count(), WaitingLetter.objects.count()) == (1, 1)


def test_of_ten_letters_for_one_position_one_is_taken(author):
    ask(author.sends())
    asked = [author.adds(1) for _ in range(10)]

    came = rush(*[lambda one=one: ask(one) for one in asked])

    assert came == {"done": 1, "used": 9}


def test_what_is_sent_during_releases_arrives_once(readers):
    authors = [Author(readers) for _ in range(12)]
    asked = [author.sends() for author in authors]
    sending = [lambda one=one: ask(one) for one in asked]
    releasing = [lambda: release(at=NOW)] * 6

    came = rush(*[one for pair in zip(sending, releasing * 2, strict=True) for one in pair])
    release(at=NOW)

    assert came == {"done": 24}
    assert sorted(Thread.objects.values_list("pk", flat=True)) == sorted(one.thread for one in authors)
    assert (Letter.objects.count(), WaitingLetter.objects.count()) == (12, 0)


def test_what_is_deleted_during_a_release_does_not_come_back(readers):
    authors = [Author(readers) for _ in range(8)]
    for author in authors:
        ask(author.sends())

    rush(*[lambda one=one: ask(one.deletes()) for one in authors], *[lambda: release(at=NOW)] * 3)

    assert [model.objects.count() for model in (Thread, Letter, WaitingLetter)] == [0, 0, 0]


SAMPLES, SIDE_BY_SIDE = 1000, 5


@pytest.fixture
def known(author):
    """An author whose answer is there."""
    ask(author.sends())
    release(at=NOW)
    thread = Thread.objects.get()
    letter = answer(thread=thread, position=0, envelope=author.answered("Ja."))
    release_answer(letter=letter, at=NOW)
    return author


def seconds():
    return asyncio.get_running_loop().time()


async def sample(box, requests, settings):
    """How long each of them takes, some side by side, and what of the answer can be seen from outside."""
    outside, taken = set(), {name: [] for name in requests}

    async def measure(name):
        began = seconds()
        status, _, said = await post(box, requests[name])
        taken[name].append(seconds() - began)
        outside.add((status, len(said)))

    async def batch(turn):
        names = sorted(requests, reverse=turn % 2 == 1)
        await asyncio.gather(*[measure(name) for _ in range(SIDE_BY_SIDE) for name in names])

    settings.FEEDBACK_BEAT = await long_enough(batch)
    for times in taken.values():
        times.clear()
    for turn in range(SAMPLES // SIDE_BY_SIDE):
        await batch(turn)
    return {name: median(times) for name, times in taken.items()}, outside


async def long_enough(batch):
    """A beat that is as much longer than the work on this busy machine as 50 ms are in a city hall."""
    slowest = 0.0
    for turn in range(10):
        began = seconds()
        await batch(turn)
        slowest = max(slowest, seconds() - began)
    return max(0.05, 3 * slowest)


def test_known_and_unknown_codes_are_answered_alike(known, readers, settings):
    requests = {"known": body(known.looks()), "unknown": body(Author(readers).looks())}

    box = Box(clock=lambda: NOW)
    medians, outside = asyncio.run(sample(box, requests, settings))
    box.pool.submit(connections.close_all).result()
    box.pool.shutdown()

    assert outside == {(200, 65_536)}
    assert abs(medians["known"] / medians["unknown"] - 1) < 0.05
