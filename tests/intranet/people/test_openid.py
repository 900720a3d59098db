"""Signing in through a real provider."""

from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialAccount
from django.contrib.sessions.models import Session

from intranet.people.models import User
from intranet.people.openid import UntrueToken, believable
from tests.factories.people import DepartmentFactory
from tests.intranet.people.conftest import ERIK
from tests.provider.visits import REFRESH, leave, person_in, roles_of, sign_in


def test_a_new_colleague_arrives_with_name_and_role(client, city):
    assert sign_in(client, city).status_code == 302

    erik = person_in(client)
    assert [erik.username, str(erik), erik.email] == ["erik", "Erik Sommerfeld", "erik@stadt.example"]
    assert roles_of(erik) == {"editor"}
    assert not erik.has_usable_password()


def test_the_browser_goes_on_where_it_wanted(client, city):
    answer = sign_in(client, city, wish="/admin/pages/")

    assert answer.url == "/admin/pages/"
    assert client.get(answer.url).status_code == 200
    assert answer.cookies["signed_in"].value == "1"


def test_the_browser_is_led_nowhere_else(client, city):
    assert sign_in(client, city, wish="//evil.example").url == "/"


def test_the_session_is_a_new_one(client, city):
    back = city.sign_in("erik", leave(client))
    before = client.session.session_key

    client.get(back)

    assert list(Session.objects.values_list("pk", flat=True)) == [client.session.session_key]
    assert client.session.session_key != before


def test_the_code_is_protected_and_the_token_bound(client, city):
    asked = parse_qs(urlsplit(leave(client)).query)

    assert asked["code_challenge_method"] == ["S256"]
    assert [len(asked[name][0]) >= 16 for name in ("code_challenge", "state", "nonce")] == [True] * 3


def test_who_has_to_show_it_once_more_is_asked_though_the_provider_knows_the_browser(client, city):
    page = client.post("/sign-in/with/city/", {"again": "1"}).text

    asked = parse_qs(urlsplit(unescape(REFRESH.search(page)[1])).query)
    assert [asked["prompt"], asked["max_age"]] == [["login"], ["0"]]
    assert {"code_challenge", "nonce"} <= asked.keys()


def test_nothing_can_be_slipped_into_the_question(client, city):
    page = client.post("/sign-in/with/city/?scope=admin&auth_params=prompt%3Dnone&process=connect").text

    asked = parse_qs(urlsplit(unescape(REFRESH.search(page)[1])).query)
    assert "prompt" not in asked
    assert set(asked["scope"][0].split()) == {"openid", "profile", "email"}


def test_roles_follow_the_groups_each_time(client, city):
    sign_in(client, city)
    city.tell("erik", **{**ERIK, "groups": ["it"]})
    sign_in(client, city)
    assert roles_of(person_in(client)) == {"administrator"}

    city.tell("erik", **{**ERIK, "groups": []})
    sign_in(client, city)

    assert roles_of(person_in(client)) == {"employee"}
    assert User.objects.filter(username="erik").count() == 1


def test_the_department_comes_from_a_claim(client, city, trust):
    trust(department_claim="ou")
    unit = DepartmentFactory(slug="fb-buergerservice", name="Fachbereich Bürgerservice")
    city.tell("erik", **ERIK, ou="Fachbereich Bürgerservice")

    sign_in(client, city)

    assert person_in(client).department == unit


def test_the_groups_may_be_told_elsewhere(client, city, trust):
    trust(groups_claim="realm_access.roles")
    city.tell("erik", **ERIK, realm_access={"roles": ["it"]})

    sign_in(client, city)

    assert roles_of(person_in(client)) == {"administrator"}


def test_nothing_is_kept_but_who_it_was(client, city):
    city.tell("erik", **ERIK, birthdate="1990-01-01", picture="https://elsewhere.example/erik.png")

    sign_in(client, city)

    assert SocialAccount.objects.get().extra_data == {}
    assert not EmailAddress.objects.exists()


def test_a_taken_user_name_is_not_taken_over(client, city, alice):
    city.tell("erik", **{**ERIK, "preferred_username": "alice"})

    sign_in(client, city)

    assert person_in(client) not in {alice, None}


NONCE = "n-1"


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"userinfo": {"sub": "7"}},
        {"id_token": {"sub": "7"}},
        {"id_token": {"sub": "7", "nonce": "n-2"}},
        {"id_token": {"sub": "7", "nonce": NONCE}, "userinfo": {"sub": "8"}},
    ],
)
def test_what_does_not_fit_together_is_not_believed(told):
    with pytest.raises(UntrueToken):
        believable(told, nonce=NONCE)


def test_what_fits_together_is_believed():
    told = {"id_token": {"sub": "7", "nonce": NONCE}, "userinfo": {"sub": "7", "name": "Erik"}}

    assert believable(told, nonce=NONCE) == {"sub": "7", "nonce": NONCE, "name": "Erik"}
