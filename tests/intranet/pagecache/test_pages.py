import math

import pytest

from intranet.pagecache.key import Key
from intranet.pagecache.mark import HEADER, Mark
from intranet.pagecache.pages import Pages, Rendered
from intranet.pagecache.store import Store

KEY = Key(True, "wandel.example", "/", "")
VOW = (HEADER.encode(), str(Mark(until=100.0)).encode())
BODY = b"Guten Morgen"
PLAIN = [(b"Content-Length", b"12"), VOW]


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def pages(clock):
    return Pages(Store(most_bytes=1_000_000), clock=clock)


def test_a_page_is_found_for_its_version_only(pages):
    kept = pages.keep(KEY, 7, Rendered(200, PLAIN, BODY))

    assert [pages.find(KEY, version) for version in (6, 7, 8, None)] == [None, kept, None, None]


def test_a_page_is_found_until_its_instant(pages, clock):
    kept = pages.keep(KEY, 7, Rendered(200, PLAIN, BODY))
    found = []
    for clock.now in (0.0, 99.9, 100.0):
        found.append(pages.find(KEY, 7))

    assert found == [kept, kept, None]


def test_what_is_learned_is_known_but_not_found(pages):
    pages.learn(KEY, 200, PLAIN)

    assert (pages.knows(KEY), pages.find(KEY, 7)) == (True, None)


def test_learning_again_does_not_forget_the_page(pages):
    kept = pages.keep(KEY, 7, Rendered(200, PLAIN, BODY))
    pages.learn(KEY, 200, PLAIN)

    assert pages.find(KEY, 7) is kept


def test_a_page_that_is_for_one_person_now_is_no_longer_known(pages):
    pages.keep(KEY, 7, Rendered(200, PLAIN, BODY))
    kept = pages.keep(KEY, 8, Rendered(200, [*PLAIN, (b"Set-Cookie", b"x=1")], BODY))

    assert (kept, pages.knows(KEY)) == (None, False)


def test_a_stream_is_not_kept(pages):
    assert pages.keep(KEY, 7, Rendered(200, [VOW], BODY)) is None


def test_a_vow_without_end_lasts(pages, clock):
    vow = (HEADER.encode(), str(Mark()).encode())
    kept = pages.keep(KEY, 7, Rendered(200, [PLAIN[0], vow], BODY))
    clock.now = 1e12

    assert (pages.find(KEY, 7), kept.until) == (kept, math.inf)
