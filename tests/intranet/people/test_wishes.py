"""Wherever somebody may say where to go on: never to another house, whatever is wished for."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from django.test import Client

from intranet.people.models import User
from intranet.people.own_path import WISHES
from tests.attacks.asking import undone
from tests.attacks.forms import forms_of
from tests.attacks.reading import harmless_address
from tests.intranet.people import demo_urls
from tests.intranet.people.test_own_path import ELSEWHERE

PLACES = {
    "/sign-in/": None,
    "/en/sign-in/": None,
    "/sign-in/password/": {"username": "alice", "password": "Sesam"},
    "/sign-in/as/": {"username": "edda"},
    "/sign-out/": {},
    "/admin/login/": None,
    "/_util/login/": None,
    "/_util/authenticate_with_password/{restriction}/{secret}/": {"password": "Sesam"},
    "/admin/pages/{article}/delete/": None,
    "/admin/pages/{article}/copy/": None,
    "/admin/pages/{article}/unpublish/": {},
    "/admin/documents/edit/{document}/": {"title": "Plan", "collection": "1"},
    "/admin/images/{image}/delete/": {},
}
LEADS_ON = ["/sign-in/password/", "/sign-in/as/", "/sign-out/", "/admin/images/{image}/delete/"]


@pytest.fixture
def ask(things, settings, alice):
    """Ask as somebody who may do everything, in a house where all ways in are open."""
    settings.PASSWORD_SIGN_IN = True
    settings.AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.ModelBackend"]
    settings.ROOT_URLCONF = demo_urls.__name__
    alice.set_password("Sesam")
    alice.is_superuser = True
    alice.save()
    User.objects.create(username="edda")

    browser = Client(raise_request_exception=False)
    browser.force_login(alice)

    def ask(place, wish):
        wishes, said = dict.fromkeys(WISHES, wish), PLACES[place]
        path = place.format(**things)
        with undone(browser):
            return browser.get(path, wishes) if said is None else browser.post(path, said | wishes)

    return ask


def ways_on(answer):
    """Where the answer leads by itself, and where its forms would lead next."""
    if answer.has_header("Location"):
        return [answer["Location"]]
    forms = forms_of(answer.text, "/")
    return [wish for form in forms for name in WISHES for wish in form.fields.get(name, []) if wish]


def is_ours(address):
    """Whether a browser stays here, also with the wish that the address passes on."""
    passed_on = parse_qs(urlsplit(address).query).get("next", [])
    return all(one.startswith("/") and harmless_address(unquote(one)) for one in (address, *passed_on))


@pytest.mark.parametrize("place", PLACES)
def test_no_wish_leads_to_another_house(ask, place):
    answers = {wish: ask(place, wish) for wish in ELSEWHERE}

    led = {wish: [way for way in ways_on(answer) if not is_ours(way)] for wish, answer in answers.items()}
    assert {wish: ways for wish, ways in led.items() if ways} == {}
    assert [wish for wish, answer in answers.items() if answer.status_code >= 400] == []


@pytest.mark.parametrize("place", LEADS_ON)
def test_a_wish_to_stay_is_followed(ask, place):
    assert ask(place, "/news/?year=2026")["Location"] == "/news/?year=2026"


@pytest.mark.parametrize(
    "address", ["//evil.example/", "/sign-in/?next=//evil.example", "https://evil.example/"]
)
def test_a_way_to_another_house_would_be_seen(address):
    assert not is_ours(address)
