"""What a city's own installation looks like from the outside of a process."""

import json
import os
import subprocess
import sys

import pytest

from tests.architecture.sources import HOUSE

ENVIRONMENT = {
    "DJANGO_SETTINGS_MODULE": "intranet.settings.production",
    "SECRET_KEY": "q8f2hLk0wZr4TnYx7BvC1mSd5GjA9pEu3KiQoXyRtWbNzHfVcM",
    "ALLOWED_HOSTS": "intranet.stadt.example",
    "DATABASE_URL": "sqlite://:memory:",
    "BOX_DATABASE_URL": "sqlite://:memory:",
    "SPOOL_DATABASE_URL": "sqlite://:memory:",
}
OIDC = {
    "OIDC_ISSUER": "https://login.stadt.example/realms/stadt",
    "OIDC_CLIENT_ID": "wandel",
    "OIDC_CLIENT_SECRET": "geheim",
}
FACTS = """
import django, json
django.setup()
from django.conf import settings
from django.urls import get_resolver
def routes(patterns, before=""):
    for one in patterns:
        here = before + str(one.pattern)
        yield from routes(one.url_patterns, here) if hasattr(one, "url_patterns") else [here]
names = [name for name in dir(settings) if name.startswith(("SESSION_COOKIE", "CSRF_COOKIE", "SIGNED_IN"))]
print(json.dumps({
    "routes": [one for one in routes(get_resolver().url_patterns) if "sign-in" in one or "components" in one],
    "backends": settings.AUTHENTICATION_BACKENDS,
    "providers": list(settings.SIGN_IN_PROVIDERS),
    **{name: getattr(settings, name) for name in names},
}))
"""


def start(**more: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], **ENVIRONMENT, **more}
    command = [sys.executable, "-c", FACTS]
    return subprocess.run(command, env=environment, cwd=HOUSE, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def facts():
    return json.loads(start(**OIDC).stdout)


def test_nobody_is_let_in_by_a_button_or_a_password(facts):
    assert facts["routes"] == [
        "sign-in/with/<slug:provider_id>/",
        "sign-in/city/back/",
        "sign-in/desk/",
        "sign-in/",
        "sign-in/again/",
    ]
    assert facts["backends"] == ["intranet.people.backends.ProvenElsewhere"]


def test_the_citys_provider_is_the_way_in(facts):
    assert facts["providers"] == ["city"]


def test_cookies_belong_to_this_host_alone(facts):
    names = ("SESSION_COOKIE_NAME", "CSRF_COOKIE_NAME", "SIGNED_IN_COOKIE_NAME")
    assert [facts[name] for name in names] == ["__Host-session", "__Host-csrf", "__Host-signed_in"]
    for kind in ("SESSION", "CSRF"):
        cookie = [
            facts[f"{kind}_COOKIE_{what}"] for what in ("SECURE", "HTTPONLY", "SAMESITE", "PATH", "DOMAIN")
        ]
        assert cookie == [True, True, "Lax", "/", None]


def test_passwords_are_taken_where_the_city_says_so():
    facts = json.loads(start(LOCAL_SIGN_IN="true").stdout)

    assert "sign-in/password/" in facts["routes"]
    assert facts["backends"] == ["django.contrib.auth.backends.ModelBackend"]


@pytest.mark.parametrize(
    ("wrong", "line"),
    [
        ({**OIDC, "OIDC_CLIENT_SECRET": ""}, "OIDC_CLIENT_SECRET is missing"),
        ({**OIDC, "OIDC_ROLE_MAP": "mayor=Rathaus"}, "“mayor” is no role"),
        ({**OIDC, "OIDC_ISSUER": "http://login.stadt.example"}, "OIDC_ISSUER must begin with https://"),
        (
            {"SAML_IDP_ENTITY_ID": "https://idp.stadt.example"},
            "SAML_IDP_ENTITY_ID is set, but python3-saml is missing",
        ),
        ({"LDAP_URI": "ldaps://ldap.stadt.example"}, "LDAP_URI is set, but django-auth-ldap is missing"),
    ],
)
def test_a_wrong_setting_stops_the_start_with_a_clear_line(wrong, line):
    said = start(**wrong)

    assert said.returncode != 0
    assert line in said.stderr.splitlines()[-1]
