"""Many browsers at once under ASGI."""

import asyncio

import pytest

from tests.intranet.pagecache.site import AsgiBrowser, Site


@pytest.fixture
def browser(site: Site) -> AsgiBrowser:
    return AsgiBrowser(site)


async def crowd(browser: AsgiBrowser, size: int = 100, path: str = "/") -> list[str]:
    people = (browser.fetch(path, cookie=f"session={number}") for number in range(size))
    return [answer.text for answer in await asyncio.gather(*people)]


def test_a_hundred_at_once_cost_one_rendering(site, browser):
    browser.get()
    site.publish("Neu")

    assert asyncio.run(crowd(browser)) == ["Neu"] * 100
    assert len(site.requests) == 2


def test_the_first_hundred_cost_one_look_and_one_rendering(site, browser):
    assert asyncio.run(crowd(browser)) == ["Guten Morgen"] * 100
    assert len(site.requests) == 2


def test_a_hundred_at_once_get_a_hundred_personal_answers(browser):
    assert asyncio.run(crowd(browser, path="/me/")) == [f"für session={number}" for number in range(100)]


async def publish_while_rendering(site: Site, browser: AsgiBrowser) -> list[str]:
    early = asyncio.create_task(browser.fetch())
    await asyncio.sleep(0)  # the rendering has begun
    site.publish("Neu")
    late = asyncio.create_task(browser.fetch())
    return [(await early).text, (await late).text]


def test_who_asks_after_the_publication_never_joins_an_older_rendering(site, browser):
    browser.get()
    site.publish("Alt")

    assert asyncio.run(publish_while_rendering(site, browser))[1] == "Neu"
    assert browser.get().text == "Neu"


async def leave_while_rendering(browser: AsgiBrowser) -> str:
    impatient = asyncio.create_task(browser.fetch())
    patient = asyncio.create_task(browser.fetch())
    await asyncio.sleep(0)
    impatient.cancel()
    return (await patient).text


def test_the_rendering_goes_on_when_the_first_who_asked_leaves(site, browser):
    browser.get()
    site.publish("Neu")

    assert asyncio.run(leave_while_rendering(browser)) == "Neu"
    assert len(site.requests) == 2


async def leave_while_scouting(browser: AsgiBrowser) -> str:
    impatient = asyncio.create_task(browser.fetch())
    await asyncio.sleep(0)
    patient = asyncio.create_task(browser.fetch())
    await asyncio.sleep(0)
    impatient.cancel()
    return (await patient).text


def test_nobody_waits_for_a_scout_who_left(browser):
    assert asyncio.run(leave_while_scouting(browser)) == "Guten Morgen"


def test_nothing_is_left_over_after_the_crowd(site, browser):
    asyncio.run(crowd(browser))

    assert (browser.cache.renderings, browser.cache.scouts) == ({}, {})


def test_a_failing_page_fails_for_all_and_is_tried_again(site, browser):
    browser.get()
    site.publish("Neu")
    answer, site.answer = site.answer, fail

    with pytest.raises(ZeroDivisionError):
        browser.get()
    site.answer = answer
    assert browser.get().text == "Neu"


def fail(request: object) -> None:
    raise ZeroDivisionError
