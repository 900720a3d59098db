from collections.abc import Iterator

import pytest
from django.db import connection

from intranet.pagecache.models import ContentVersion
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


@pytest.fixture
def committed(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[None]:
    """The test database without a transaction around the test, for what other connections must see."""
    with django_db_blocker.unblock():
        yield
        ContentVersion.objects.all().delete()
        connection.close()
