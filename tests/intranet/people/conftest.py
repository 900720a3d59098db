"""A city with an identity provider, as far as the city trusts it."""

from collections.abc import Callable, Iterator

import pytest
from django.core.cache import cache
from pytest_django import Settings

from intranet.people.providers import Provider
from intranet.settings.identity import openid_connect, role_map
from tests.provider.running import RunningProvider, running

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
    with running(tmp_path_factory.mktemp("provider")) as one:
        one.answer_at("http://testserver/sign-in/city/back/")
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
        roles = role_map("editor=redaktion; administrator=it", variable="OIDC_ROLE_MAP")
        settings.SIGN_IN_PROVIDERS = {"city": Provider("Stadtkonto", role_map=roles, **more)}

    trusting()
    return trusting


@pytest.fixture
def city(provider: RunningProvider, trust: Callable[..., None]) -> RunningProvider:
    provider.tell("erik", **ERIK)
    return provider
