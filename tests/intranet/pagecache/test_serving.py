"""What a reader sees is the same under ASGI and WSGI."""

import gzip

import pytest

from intranet.pagecache.mark import HEADER
from tests.intranet.pagecache.site import Request
from tests.servers import HOST


def test_a_kept_page_is_rendered_once(site, browser):
    texts = [browser.get().text for _ in range(3)]

    assert texts == ["Guten Morgen"] * 3
    assert len(site.requests) == 1


def test_what_is_published_is_seen_at_the_next_request(site, browser):
    browser.get()
    site.publish("Neues aus Musterfelden")

    assert browser.get().text == "Neues aus Musterfelden"


def test_a_page_is_over_at_its_instant(site, browser):
    site.until = 1_060.0
    browser.get()
    site.text, site.now = "Die Karte ist weg", 1_060.0

    assert browser.get().text == "Die Karte ist weg"


def test_a_page_is_kept_until_its_instant(site, browser):
    site.until = 1_060.0
    browser.get()
    site.now = 1_059.9
    browser.get()

    assert len(site.requests) == 1


def test_a_page_is_rendered_for_nobody_in_particular(site, browser):
    personal = {"cookie": "session=alice", "accept_language": "en", "user_agent": "Firefox", "referer": "/x/"}
    browser.get(query="", if_none_match='"old"', **personal)

    assert site.requests == [Request("GET", "/", "", {"host": HOST}, site.version)]


def test_a_person_who_is_signed_in_reads_the_kept_page(site, browser):
    browser.get()
    browser.get(cookie="session=alice")

    assert len(site.requests) == 1


def test_a_page_for_one_person_is_rendered_for_each(site, browser):
    texts = [browser.get("/me/", cookie=f"session={name}").text for name in ("alice", "bob", "alice")]

    assert texts == ["für session=alice", "für session=bob", "für session=alice"]


def test_the_vow_never_leaves_the_house(browser):
    answers = [
        browser.get("/new/"),
        browser.get("/new/"),
        browser.get(method="POST"),
        browser.get(hx_request="true"),
    ]

    assert [HEADER.lower() in answer.headers for answer in answers] == [False] * 4


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_what_may_change_something_goes_to_django(site, browser, method):
    browser.get()
    browser.get(method=method)

    assert [request.method for request in site.requests] == ["GET", method]


def test_a_fragment_for_htmx_goes_to_django(site, browser):
    browser.get()
    browser.get(hx_request="true")

    assert len(site.requests) == 2


def test_head_is_answered_from_the_kept_page(site, browser):
    full, head = browser.get(), browser.get(method="HEAD")

    assert (head.status, head.headers, head.body) == (200, full.headers, b"")


def test_a_browser_that_has_the_page_gets_304(browser):
    tag = browser.get().headers["etag"]

    assert browser.get(if_none_match=f'"old", W/{tag}').status == 304


def test_a_browser_that_has_the_old_page_gets_the_new_one(site, browser):
    tag = browser.get().headers["etag"]
    site.publish("Neu")

    assert browser.get(if_none_match=tag).text == "Neu"


def test_a_page_is_compressed_for_who_accepts_it(site, browser):
    site.text = "Guten Morgen, Musterfelden. " * 50
    answer = browser.get(accept_encoding="gzip")

    assert answer.headers["content-encoding"] == "gzip"
    assert gzip.decompress(answer.body) == site.text.encode()


def test_the_browser_is_told_to_ask_again(browser):
    assert browser.get().headers["cache-control"] == "no-cache"


def test_safety_headers_are_on_every_answer(site, browser):
    site.extra = {"Content-Security-Policy": "default-src 'self'", "X-Content-Type-Options": "nosniff"}
    page = browser.get()
    known = browser.get(if_none_match=page.headers["etag"])

    assert known.status == 304
    assert [answer.headers["content-security-policy"] for answer in (page, known)] == [
        "default-src 'self'"
    ] * 2


@pytest.mark.parametrize(
    "extra",
    [
        {"Set-Cookie": "csrf=1"},
        {"Cache-Control": "private"},
        {"Cache-Control": "max-age=60, No-Store"},
        {"Vary": "Accept-Language, Cookie"},
        {"Vary": "*"},
        {"Content-Encoding": "gzip"},
    ],
)
def test_an_answer_that_may_be_personal_is_not_kept(site, browser, extra):
    site.extra = extra
    site.publish("nicht für alle")
    browser.get()
    browser.get()

    assert len(site.requests) == 3  # once for the shelf, in vain, then once for each reader


@pytest.mark.parametrize("status", [204, 301, 302, 404, 410, 500, 503])
def test_only_a_full_success_is_kept(site, browser, status):
    site.status = status
    site.publish("?")

    assert [browser.get().status for _ in range(2)] == [status] * 2
    assert len(site.requests) == 3


def test_a_page_that_turned_private_is_not_shown_any_longer(site, browser):
    browser.get()
    site.extra = {"Set-Cookie": "x=1"}
    site.publish("nur für Alice")
    browser.get(cookie="session=alice")

    assert site.requests[-1].headers["cookie"] == "session=alice"


def test_a_parameter_that_the_view_names_is_part_of_the_page(site, browser):
    texts = [browser.get(query=f"page={number}").text for number in (1, 2, 1, 2, 1, 2)]

    assert texts == ["Guten Morgenpage=1", "Guten Morgenpage=2"] * 3
    assert len(site.requests) == 4  # each is scouted once and kept once


def test_a_parameter_that_the_view_does_not_name_is_not_kept(site, browser):
    for _ in range(3):
        browser.get(query="page=1&q=akte")

    assert len(site.requests) == 3


def test_an_odd_query_goes_to_django(site, browser):
    for _ in range(3):
        browser.get(query="page=%ff")

    assert [request.query for request in site.requests] == ["page=%ff"] * 3


def test_another_host_is_another_page(site, browser):
    browser.get()
    browser.get(host="evil.example")

    assert [request.headers["host"] for request in site.requests] == [HOST, "evil.example"]


def test_a_page_by_https_is_not_given_by_http(site, browser):
    browser.get(x_forwarded_proto="https")
    browser.get(x_forwarded_proto="https")
    browser.get()

    sent = [request.headers.get("x-forwarded-proto") for request in site.requests]
    assert sent == ["https", "https", None]


def test_nothing_is_answered_from_the_shelf_while_the_version_is_unknown(site, browser):
    browser.get()
    site.version, site.text = None, "vielleicht neuer"

    assert browser.get().text == "vielleicht neuer"
