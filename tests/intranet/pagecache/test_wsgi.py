"""Many browsers at once under WSGI, each in a thread of its own."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

import pytest

from tests.intranet.pagecache.site import Site, WsgiBrowser

CROWD = 20


class SlowSite(Site):
    """Takes a rendering's time, so that others arrive meanwhile."""

    def answer(self, request):
        done = super().answer(request)
        Event().wait(0.05)
        return done


@pytest.fixture
def site() -> Site:
    return SlowSite()


@pytest.fixture
def browser(site: Site) -> WsgiBrowser:
    return WsgiBrowser(site)


def crowd(browser: WsgiBrowser, path: str = "/") -> list[str]:
    together = Barrier(CROWD)

    def person(number: int) -> str:
        together.wait()
        return browser.get(path, cookie=f"session={number}").text

    with ThreadPoolExecutor(CROWD) as pool:
        return list(pool.map(person, range(CROWD)))


def test_a_crowd_costs_one_rendering(site, browser):
    browser.get()
    site.publish("Neu")

    assert crowd(browser) == ["Neu"] * CROWD
    assert len(site.requests) == 2


def test_the_first_crowd_costs_one_look_and_one_rendering(site, browser):
    assert crowd(browser) == ["Guten Morgen"] * CROWD
    assert len(site.requests) == 2


def test_a_crowd_gets_personal_answers(browser):
    assert crowd(browser, "/me/") == [f"für session={number}" for number in range(CROWD)]


def test_who_asks_after_the_publication_never_joins_an_older_rendering(site, browser):
    browser.get()
    site.publish("Alt")
    with ThreadPoolExecutor(1) as pool:
        early = pool.submit(browser.get)
        while len(site.requests) < 2:
            Event().wait(0.001)
        site.publish("Neu")

        assert browser.get().text == "Neu"
        early.result()
    assert browser.get().text == "Neu"


def test_nothing_is_left_over_after_the_crowd(browser):
    crowd(browser)

    assert (browser.cache.renderings, browser.cache.scouts) == ({}, {})


def test_a_failing_page_is_tried_again(site, browser):
    browser.get()
    site.publish("Neu")
    answer, site.answer = site.answer, fail

    with pytest.raises(ZeroDivisionError):
        browser.get()
    site.answer = answer
    assert browser.get().text == "Neu"


def fail(request: object) -> None:
    raise ZeroDivisionError


def test_each_answer_of_django_is_closed(site, browser):
    closed = []

    class Chunks(list):
        def close(self):
            closed.append(True)

    plain = browser.cache.app
    browser.cache.app = lambda environ, start: Chunks(plain(environ, start))
    browser.get()
    browser.get()

    assert len(closed) == 2  # the look by the server, the rendering by the cache
