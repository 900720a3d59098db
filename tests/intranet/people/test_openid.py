"""Signing in through a real provider: what Wandel believes, and what it refuses to believe."""

import re
from collections.abc import Callable, Iterator
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialAccount
from django.contrib.auth import get_user
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.test import Client
from pytest_django import Settings

from intranet.people.models import User
from intranet.people.openid import UntrueToken, believable
from intranet.people.providers import Provider, openid_connect, role_map
from tests.factories.people import DepartmentFactory
from tests.provider.running import RunningProvider, running

REFRESH = re.compile(r'http-equiv="refresh" content="0; url=([^"]+)"')
ERIK = {
    "given_name": "Erik",
    "family_name": "Sommerfeld",
    "preferred_username": "erik",
    "email": "erik@stadt.example",
    "email_verified": True,
    "groups": ["redaktion"],
}


@pytest.fixture(scope="session")
def provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningProvider]:
    folder = tmp_path_factory.mktemp("provider")
    with running(folder, callback="http://testserver/sign-in/city/back/") as one:
        yield one


@pytest.fixture
def trust(settings: Settings, provider: RunningProvider, db: None) -> Callable[..., None]:
    """Let the city trust the provider, as far as the arguments say."""
    cache.clear()  # so that a token's number isn't known from another test
    settings.ROOT_URLCONF = "intranet.urls"
    secret = {"client_id": "wandel", "client_secret": "geheim"}
    app = openid_connect(issuer=provider.issuer, scopes="openid profile email", **secret)
    settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": [app]}}

    def trusting(**more: bool | str) -> None:
        roles = role_map("editor=redaktion; administrator=it")
        settings.SIGN_IN_PROVIDERS = {"city": Provider("Stadtkonto", role_map=roles, **more)}

    trusting()
    return trusting


@pytest.fixture
def city(provider: RunningProvider, trust: Callable[..., None]) -> RunningProvider:
    provider.tell("erik", **ERIK)
    return provider


def leave(client: Client, wish: str = "") -> str:
    """Press the button and return where the browser is sent."""
    page = client.post("/sign-in/with/city/", {"next": wish}).text
    found = REFRESH.search(page)
    assert found, page
    return unescape(found[1])


def sign_in(client: Client, city: RunningProvider, username: str = "erik", wish: str = ""):
    return client.get(city.sign_in(username, leave(client, wish)))


def person_in(client: Client) -> User | None:
    person = get_user(client)
    return person if isinstance(person, User) else None


def roles_of(person: User) -> set[str]:
    return set(person.groups.values_list("name", flat=True))


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


def refused(answer, sentence="Die Anmeldung ist nicht gelungen."):
    return answer.status_code == 403 and sentence in answer.text


def test_a_wrong_state_is_refused(client, city):
    back = city.sign_in("erik", leave(client))

    assert refused(client.get(re.sub(r"state=\w", "state=X", back)))
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
