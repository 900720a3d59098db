"""What Wandel does not believe, though a real provider says it."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.socialaccount.models import SocialAccount
from django.test import Client

from intranet.people.models import User
from intranet.settings.identity import openid_connect
from tests.intranet.people.conftest import ERIK
from tests.provider.visits import leave, person_in, refused, roles_of, sign_in


def test_a_wrong_state_is_refused(client, city):
    back = city.sign_in("erik", leave(client))

    assert refused(client.get(re.sub(r"state=\w+", "state=another", back)))
    assert person_in(client) is None


def test_the_answer_to_another_browser_is_refused(client, city):
    back = city.sign_in("erik", leave(Client()))

    assert refused(client.get(back))
    assert person_in(client) is None


def test_a_wrong_nonce_is_refused(client, city):
    address = re.sub(r"nonce=\w{8}", "nonce=00000000", leave(client))

    assert refused(client.get(city.sign_in("erik", address)))
    assert person_in(client) is None
    assert not SocialAccount.objects.exists()


def test_a_missing_nonce_is_refused(client, city):
    address = re.sub(r"&nonce=\w+", "", leave(client))

    assert refused(client.get(city.sign_in("erik", address)))
    assert person_in(client) is None


def test_the_same_answer_counts_once(client, city):
    back = city.sign_in("erik", leave(client))
    client.get(back)
    client.post("/sign-out/")

    assert refused(client.get(back))
    assert person_in(client) is None


def test_a_code_counts_once_even_in_a_new_answer(client, city):
    used = city.sign_in("erik", leave(client))
    client.get(used)
    client.post("/sign-out/")
    code = parse_qs(urlsplit(used).query)["code"][0]

    fresh = city.sign_in("erik", leave(client))

    assert refused(client.get(re.sub(r"code=[^&]+", f"code={code}", fresh)))
    assert person_in(client) is None


def test_a_stolen_code_is_worth_nothing(client, city):
    stolen = parse_qs(urlsplit(city.sign_in("erik", leave(Client()))).query)["code"][0]

    mine = city.sign_in("mallory", leave(client))

    assert refused(client.get(re.sub(r"code=[^&]+", f"code={stolen}", mine)))
    assert person_in(client) is None


def test_an_account_is_not_taken_over_by_its_address(client, city, alice):
    city.tell("mallory", email="alice@musterfelden.example", email_verified=True, groups=["it"])

    assert refused(sign_in(client, city, "mallory"), "gibt es hier schon ein Konto")
    assert [person_in(client), roles_of(alice)] == [None, set()]
    assert not SocialAccount.objects.exists()


def test_a_trusted_provider_connects_the_account_with_that_address(client, city, trust, alice):
    trust(trust_email=True)
    city.tell("alice", **{**ERIK, "email": "Alice@Musterfelden.example"})

    sign_in(client, city, "alice")

    assert person_in(client) == alice
    assert [account.user for account in SocialAccount.objects.all()] == [alice]


@pytest.mark.parametrize("verified", [False, "false", "true", 1, None])
def test_even_a_trusted_provider_has_to_have_verified_it(client, city, trust, alice, verified):
    trust(trust_email=True)
    city.tell("mallory", email="alice@musterfelden.example", email_verified=verified)

    assert refused(sign_in(client, city, "mallory"), "gibt es hier schon ein Konto")
    assert person_in(client) is None


def test_an_address_that_two_people_share_connects_nobody(client, city, trust, alice, bob):
    trust(trust_email=True)
    User.objects.update(email="team@musterfelden.example")
    city.tell("mallory", email="team@musterfelden.example", email_verified=True)

    assert refused(sign_in(client, city, "mallory"), "gibt es hier schon ein Konto")


def test_who_is_stilled_does_not_come_in_again(client, city):
    sign_in(client, city)
    User.objects.update(is_active=False)

    assert refused(sign_in(client, city), "Ihr Konto ist stillgelegt.")
    assert person_in(client) is None


def test_who_changes_the_mind_reads_so(client, city):
    state = parse_qs(urlsplit(leave(client)).query)["state"][0]

    answer = client.get("/sign-in/city/back/", {"error": "access_denied", "state": state})

    assert refused(answer, "Sie haben die Anmeldung abgebrochen.")


def test_a_provider_that_is_down_does_not_break_the_page(client, city, settings):
    app = openid_connect(issuer="http://127.0.0.1:9", client_id="a", client_secret="b", scopes="openid")
    settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": [app]}}

    answer = client.post("/sign-in/with/city/")

    assert [answer.status_code, "antwortet gerade nicht" in answer.text] == [503, True]


def test_the_page_offers_the_provider_by_its_name(client, city):
    page = client.get("/sign-in/").text

    assert "Stadtkonto" in page
    assert 'action="/sign-in/with/city/"' in page


def test_another_site_starts_nothing(city):
    assert Client(enforce_csrf_checks=True).post("/sign-in/with/city/").status_code == 403


def test_an_unknown_provider_is_not_found(client, city):
    assert client.post("/sign-in/with/elsewhere/").status_code == 404


@pytest.mark.parametrize(
    "door", ["signup", "accounts/signup", "sign-up", "socialaccount/signup", "accounts/login"]
)
def test_nobody_registers_by_a_form(client, city, door):
    assert client.get(f"/{door}/").status_code == 404
