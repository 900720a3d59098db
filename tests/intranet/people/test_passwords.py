"""Signing in by password, where a city allows it."""

import pytest
from django.core.cache import cache

from intranet.people.throttle import ACCOUNT, ADDRESS
from tests.intranet.people import password_urls

MODEL_BACKEND = "django.contrib.auth.backends.ModelBackend"


@pytest.fixture(autouse=True)
def ada(settings, alice):
    cache.clear()
    settings.PASSWORD_SIGN_IN = True
    settings.AUTHENTICATION_BACKENDS = [MODEL_BACKEND]
    settings.ROOT_URLCONF = password_urls.__name__
    alice.username = "ada"
    alice.set_password(RIGHT)
    alice.save()
    return alice


RIGHT = "richtig geraten"


def try_password(client, password=RIGHT, username="ada", **more):
    return client.post("/sign-in/password/", {"username": username, "password": password}, **more)


def signed_in(client):
    return client.session.get("_auth_user_id")


def test_the_right_password_opens(client, ada):
    assert try_password(client).status_code == 302
    assert signed_in(client) == str(ada.pk)


def test_a_wrong_one_does_not_and_says_no_more_than_that(client):
    unknown, wrong = try_password(client, username="nobody"), try_password(client, "falsch")

    assert [unknown.status_code, wrong.status_code] == [422, 422]
    assert "Benutzername und Passwort passen nicht zusammen." in wrong.text
    assert signed_in(client) is None


def test_what_was_typed_stays_but_not_the_password(client):
    page = try_password(client, "falsch").text

    assert 'value="ada"' in page
    assert "falsch" not in page


def test_who_is_stilled_stays_outside(client, ada):
    ada.is_active = False
    ada.save()

    assert try_password(client).status_code == 422


def test_guessing_ends_with_a_pause_even_for_the_right_password(client):
    answers = [try_password(client, f"falsch {number}").status_code for number in range(ACCOUNT.tries)]

    assert answers == [422] * ACCOUNT.tries
    assert try_password(client).status_code == 429
    assert signed_in(client) is None


def test_the_pause_is_a_page_of_the_house_that_says_how_long(client):
    for number in range(ADDRESS.tries):
        try_password(client, username=f"person{number}")

    answer = try_password(client)
    parts = ["<h1>Das ging zu schnell</h1>", "eine Viertelstunde", 'role="search"', "wandel.css", 'href="/"']
    assert [part for part in parts if part not in answer.text] == []
    assert (answer.status_code, answer["Retry-After"], "ada" in answer.text) == (429, "900", False)


def test_guessing_many_accounts_ends_with_a_pause(client):
    for number in range(ADDRESS.tries):
        try_password(client, username=f"person{number}")

    assert try_password(client).status_code == 429


def test_another_address_is_not_made_to_wait(client):
    for number in range(ADDRESS.tries):
        try_password(client, username=f"person{number}")

    assert try_password(client, REMOTE_ADDR="10.0.0.9").status_code == 302


def test_behind_a_proxy_the_browsers_address_counts(client, settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    for number in range(ADDRESS.tries):
        try_password(client, username=f"person{number}", headers={"X-Forwarded-For": "10.0.0.7"})

    pretended = {"X-Forwarded-For": "10.0.0.9, 10.0.0.7"}
    assert try_password(client, headers={"X-Forwarded-For": "10.0.0.8"}).status_code == 302
    assert try_password(client, headers=pretended).status_code == 429


def test_nothing_of_it_is_logged(client, caplog):
    for _ in range(ACCOUNT.tries + 1):
        try_password(client, "falsch")

    assert [text for text in ("ada", "falsch", "127.0.0.1") if text in caplog.text] == []


@pytest.mark.parametrize("value", ["", "\x00", "x" * 100_000, " "])
def test_hostile_values_are_wrong_and_no_more(client, value):
    assert try_password(client, value, username=value).status_code == 422


def test_a_house_without_passwords_lets_nobody_in(client, settings):
    settings.AUTHENTICATION_BACKENDS = ["intranet.people.backends.ProvenElsewhere"]

    assert try_password(client).status_code == 422
