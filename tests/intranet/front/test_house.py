"""The whole house as a browser meets it: kept pages, and Django behind them."""

import asyncio

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.test import Client
from wagtail.models import PageViewRestriction

from intranet.front import house
from intranet.home.models import StartPage
from intranet.pagecache.reader import VersionReader
from intranet.pagecache.version import current
from intranet.pagecache.wsgi import WsgiPageCache
from intranet.safety.headers import ALWAYS, SafeHeadersWSGI
from tests.servers import HOST, Answer, by_asgi, by_wsgi


@pytest.fixture(autouse=True)
def host(settings):
    settings.ALLOWED_HOSTS = [HOST]


@pytest.fixture
def transaction_stays(db):
    """Answer within the transaction of the test, as Django's test client does."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture
def get(transaction_stays):
    """Ask the WSGI house."""
    django = SafeHeadersWSGI(WSGIHandler())
    cached = WsgiPageCache(django, house.pages(), version=current, proxy=house.proxy())

    def get(path: str = "/", **more: str) -> Answer:
        return by_wsgi(cached, path, **more)

    return get


@pytest.fixture
def kept(get) -> Answer:
    """The start page, once the house keeps it."""
    get()
    return get()


@pytest.fixture
def start(db) -> StartPage:
    return StartPage.objects.get(locale__language_code="de")


def test_a_kept_page_costs_no_query_but_the_one_for_its_version(get, kept, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert get() == kept


def test_what_an_editor_publishes_is_seen_at_the_next_request(get, kept, start):
    start.title = "Heute in Musterfelden"
    start.save_revision().publish()

    assert "Heute in Musterfelden" in get().text
    assert "Heute in Musterfelden" not in kept.text


def test_reading_sets_no_cookie(get, kept):
    assert "set-cookie" not in get().headers
    assert "set-cookie" not in kept.headers


def test_who_is_signed_in_reads_the_same_bytes(get, kept, alice):
    browser = Client()
    browser.force_login(alice)

    assert get(cookie=f"sessionid={browser.cookies['sessionid'].value}") == kept


def test_the_language_is_in_the_address(get, kept):
    english = get("/en/")

    assert (kept.headers["content-language"], english.headers["content-language"]) == ("de", "en")
    assert get(accept_language="en") == kept


@pytest.mark.parametrize("more", [{}, {"method": "HEAD"}, {"if_none_match": "*"}])
def test_a_kept_page_is_as_safe_as_a_fresh_one(get, kept, more):
    sent = get(**more).headers

    assert {name: sent[name.lower()] for name in ALWAYS} == ALWAYS | {
        "Content-Security-Policy": kept.headers["content-security-policy"]
    }
    assert "script-src 'self' 'sha256-" in sent["content-security-policy"]


def test_a_host_that_is_not_ours_is_refused_although_the_page_is_kept(get, kept):
    assert [get(host="evil.example").status for _ in range(2)] == [400, 400]


def test_a_page_that_turns_private_is_not_read_any_longer(get, kept, start):
    PageViewRestriction.objects.create(page=start, restriction_type=PageViewRestriction.LOGIN)

    assert [get().status for _ in range(2)] == [302, 302]


def test_the_administration_is_never_kept(get, admin_client):
    session = f"sessionid={admin_client.cookies['sessionid'].value}"
    pages = [
        get("/admin/", cookie=session).status,
        get("/admin/").status,
        get("/admin/", cookie=session).status,
    ]

    assert pages == [200, 302, 200]


@pytest.mark.parametrize("query", ["x=%00", "x=%ff", "page=" + "9" * 150, "x=" + "a" * 5_000, "%", "=&=&="])
def test_an_odd_question_is_answered_by_django(get, kept, query):
    assert get(query=query).status == 200


@pytest.fixture
def version(committed):
    reader = VersionReader()
    yield reader
    reader.hang_up()


def test_the_embedded_server_keeps_pages_too(version):
    app = house.asgi_house(version)
    first, second = (asyncio.run(by_asgi(app)) for _ in range(2))
    third = asyncio.run(by_asgi(app, if_none_match=second.headers["etag"]))

    assert (first.status, second.body, third.status) == (200, first.body, 304)


@pytest.mark.parametrize(
    "head", [{"query": "q=\udcff"}, {"content_type": "a/b; charset=rot13"}, {"content_type": "a/b; x*=no''y"}]
)
def test_a_head_that_no_browser_sends_gets_a_page(version, head):
    answer = asyncio.run(by_asgi(house.asgi_house(version), "/search/", **head))

    assert (answer.status, "<h1>" in answer.text) == (200, True)


def test_production_answers_the_same(version):
    app = house.wsgi_house(version)
    answers = [by_wsgi(app), by_wsgi(app), by_wsgi(app, "/health/live"), by_wsgi(app, "/nirgends/")]

    assert [answer.status for answer in answers] == [200, 200, 200, 404]
