import pytest

from tests.intranet.pagecache.site import AsgiBrowser, Browser, Site, WsgiBrowser


@pytest.fixture
def site() -> Site:
    return Site()


@pytest.fixture(params=[AsgiBrowser, WsgiBrowser])
def browser(request: pytest.FixtureRequest, site: Site) -> Browser:
    """A browser that has opened the start page once, so that the cache knows it."""
    browser: Browser = request.param(site)
    browser.get()
    site.requests.clear()
    return browser
