"""No address answers with a mistake of ours: neither its question, nor its path, nor the head around it."""

from itertools import cycle
from urllib.parse import quote

import pytest
from django.http import QueryDict
from django.test import Client
from django.urls import resolve
from django.utils.datastructures import MultiValueDict
from django.utils.http import urlencode

from tests.attacks.asking import undone
from tests.attacks.values import UGLIEST, half, sent, share
from tests.intranet.people.matrix import row_for, rows

PUBLIC = {
    "/search/?q=Akte": {"q", "field", "kind", "year", "page"},
    "/search/suggestions/?q=Ak": {"q"},
    "/news/": {"field", "tag", "year", "page"},
    "/barrier/": {"page"},
    "/sign-in/": {"next"},
    "/_util/login/": {"next"},
    "/admin/login/": {"next"},
    "/me/": set(),
    "/passes/keys/": set(),
    "/": set(),
    "/en/": set(),
    "/barrier/thanks/": set(),
    "/components/": set(),
    "/feedback/": set(),
    "/feedback/answer/": set(),
    "/feedback/privacy/": set(),
    "/outcomes/": {"state"},
    "/training/": {"kind", "field", "level", "where", "free", "page"},
    "/training/{event}/": set(),
    "/training/{event}/{occurrence}/": set(),
    "/training/{event}/{occurrence}/sign-up/": {"early"},
    "/training/wishes/": {"state", "page"},
    "/training/wishes/new/": set(),
    "/training/wishes/new/similar/": {"what", "what_for"},
    "/training/wishes/sent/": set(),
    "/training/wishes/{wish}/": set(),
    "/training/feeds/": set(),
    "/training/feeds/field/{field_slug}.ics": set(),
    "/training/feeds/kind/bootcamp.ics": set(),
    "/training/feeds/{event}/{occurrence}.ics": set(),
}
ANYTHING = {"event": "kurs", "occurrence": 1, "field_slug": "akte", "wish": 1}  # where only the route counts
PATHS = [
    "/{}/",
    "/en/{}/",
    "/news/{}/",
    "/news/beitrag/{}/",
    "/documents/{}/plan.txt",
    "/documents/1/{}",
    "/sign-in/with/{}/",
    "/_util/authenticate_with_password/{}/1/",
    "/media/{}",
    "/static/{}",
]
ADMIN = [row.address for row in rows() if row.address.startswith("/admin/") and row.answers["admin"] != "405"]
ADMIN = [address for address in ADMIN if "/preview/" not in address]  # a picture, whatever is asked
BY_PATH = {"^((?:[\\w\\-]+/)*)$", "documents/^(\\d+)/(.*)$", "_util/authenticate_with_password/…"}
BY_PATH |= {"admin/sprite/", "admin/jsi18n/"}  # the same for everybody who asks
HEADS = ["Accept", "Accept-Language", "Cookie", "HX-Current-URL", "HX-Request", "HX-Target", "If-None-Match"]
HEADS += [
    "If-Modified-Since",
    "Origin",
    "Range",
    "Referer",
    "User-Agent",
    "X-Forwarded-For",
    "X-Requested-With",
]


@pytest.fixture
def heard(monkeypatch):
    """The names that whoever answers asks a question for."""
    names = set()
    whole, all_of = MultiValueDict.__getitem__, MultiValueDict.getlist

    def listen(ask):
        def listening(self, name, *args):
            names.add(name)
            return ask(self, name, *args)

        return listening

    monkeypatch.setattr(QueryDict, "__getitem__", listen(whole), raising=False)
    monkeypatch.setattr(QueryDict, "getlist", listen(all_of), raising=False)
    return names


@pytest.fixture
def browser(things, frameless):
    return Client(raise_request_exception=False)


def failures(browser, tries):
    """Those of the tries, an address with what is hostile in it, that were too much."""
    found = []
    for address, hostile, head in tries:
        with undone(browser):
            answer = browser.get(address, headers=head)
            answer.getvalue()
            found += [(hostile[:80], answer.status_code)] if answer.status_code >= 500 else []
    return found


def asked(path, names, value):
    start, _, query = path.partition("?")
    return f"{start}?{query}&{urlencode({name: sent(value) for name in sorted(names)})}"


@pytest.mark.parametrize("path", PUBLIC)
def test_the_table_names_all_that_a_public_address_asks_for(browser, heard, things, path):
    browser.get(path.format(**things))

    assert heard - {"csrfmiddlewaretoken"} == PUBLIC[path]


def test_every_public_address_is_tried():
    open_to_all = {row.route for row in rows() if row.answers["nobody"] == "200"}
    tried = {
        row_for(resolve(path.partition("?")[0].format(**ANYTHING)).route, rows()).route for path in PUBLIC
    }

    assert open_to_all - tried - BY_PATH == set()


@pytest.mark.parametrize("path", [path for path, names in PUBLIC.items() if names])
def test_no_question_is_too_much_for_a_public_address(browser, path):
    together = [(asked(path, PUBLIC[path], value), value, {}) for value in share(path, parts=5)]
    alone = [
        (asked(path, {name}, value), f"{name}={value}", {}) for name in PUBLIC[path] for value in UGLIEST
    ]

    assert failures(browser, together + half(path, alone)) == []


@pytest.mark.parametrize("path", PATHS)
def test_no_path_is_too_much(browser, path):
    tries = [(path.format(quote(sent(value[:2_000]), safe="")), value, {}) for value in share(path, parts=12)]

    assert failures(browser, tries) == []


@pytest.mark.parametrize("address", ADMIN)
def test_no_question_is_too_much_for_the_admin(editor, frameless, heard, things, address):
    path = address.format(**things)
    with undone(editor):
        editor.get(path)
    names = set(heard)

    tries = [(asked(path, names, value), value, {}) for value in half(address, UGLIEST) if names]
    assert failures(editor, tries) == []


def test_no_head_is_too_much(browser):
    said = [value for value in share("head", parts=3) if value.isascii() and value.isprintable()]
    tries = [
        ("/search/?q=Akte", f"{head}: {value}", {head: value})
        for head, value in zip(cycle(HEADS), said)
        if len(value) < 2_000
    ]

    assert failures(browser, tries) == []
