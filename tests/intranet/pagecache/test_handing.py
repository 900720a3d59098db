import pytest
from django.test import AsyncRequestFactory, RequestFactory

from intranet.pagecache.handing import hand_over, version_of
from intranet.pagecache.version import bump, current

WSGI = (RequestFactory().request, {})
ASGI = (AsyncRequestFactory().request, {"method": "GET", "path": "/", "query_string": "", "headers": []})
SERVERS = pytest.mark.parametrize(("request_from", "asked"), [WSGI, ASGI])


@SERVERS
def test_a_version_that_was_handed_over_is_not_asked_for(request_from, asked):
    assert version_of(request_from(**hand_over(asked, version=7))) == 7  # without a database


@SERVERS
@pytest.mark.django_db
def test_where_none_was_handed_over_the_database_knows(request_from, asked):
    bump()

    assert version_of(request_from(**asked)) == current()
