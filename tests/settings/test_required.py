"""A start-up that lacks something ends with one line that says what."""

import pytest

from intranet.settings.required import CannotStart, known_database, named_hosts, strong_secret
from tests.settings.starting import CHECK, GRANIAN, SECRET, UVICORN, start

MISSING = "SECRET_KEY is missing: set it in the environment (see README)."

REQUIRED = ["SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL", "BOX_DATABASE_URL", "SPOOL_DATABASE_URL"]


@pytest.mark.parametrize("name", REQUIRED)
def test_what_is_missing_is_said_in_one_line(name):
    ended = start(*CHECK, **{name: ""})

    assert ended == (1, [f"{name} is missing: set it in the environment (see README)."])


def test_uvicorn_ends_with_the_same_line():
    assert start(*UVICORN, SECRET_KEY="") == (1, [MISSING])


def test_granian_ends_with_the_same_line_among_its_own():
    ended = start(*GRANIAN, SECRET_KEY="")

    assert (ended.status, ended.lines.count(MISSING)) == (1, 1)
    assert [line for line in ended.lines if "Traceback" in line] == []


PROVIDER = {
    "OIDC_ISSUER": "https://login.city.example",
    "OIDC_CLIENT_ID": "wandel",
    "OIDC_CLIENT_SECRET": "x",
}


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("OIDC_ISSUER", "http://login.city.example", "OIDC_ISSUER must begin with https://, else"),
        ("OIDC_ISSUER", "https://", "OIDC_ISSUER is no address of a provider: use `https://"),
        ("OIDC_ISSUER", "https://a.example/.well-known/openid-configuration", "OIDC_ISSUER is no address of"),
        (
            "OIDC_ISSUER",
            "",
            "OIDC_ISSUER is missing: set it too, or remove OIDC_CLIENT_ID, OIDC_CLI",
        ),
        ("OIDC_CLIENT_ID", "", "OIDC_CLIENT_ID is missing: set it in the environment"),
        ("OIDC_CLIENT_SECRET", " ", "OIDC_CLIENT_SECRET is missing: set it in the environment"),
        ("OIDC_SCOPES", "profile email", "OIDC_SCOPES must name openid, such as"),
        ("OIDC_ROLE_MAP", "mayor=Rathaus", "OIDC_ROLE_MAP: “mayor” is no role: use one of"),
        ("OIDC_ROLE_MAP", "editor", "OIDC_ROLE_MAP: “editor” names no group: write"),
        ("OIDC_TRUST_EMAIL", "perhaps", "OIDC_TRUST_EMAIL is neither yes nor no: set it to"),
        ("TRUSTED_PROXY_COUNT", "one", "TRUSTED_PROXY_COUNT is no number: set it to"),
        ("LOCAL_SIGN_IN", "perhaps", "LOCAL_SIGN_IN is neither yes nor no: set it to"),
    ],
)
def test_a_provider_that_could_not_work_is_said_in_one_line(variable, value, said):
    status, lines = start(*CHECK, **PROVIDER | {variable: value})

    assert (status, len(lines), lines[0][: len(said)]) == (1, 1, said)


def test_a_provider_that_is_complete_is_no_matter():
    assert start(*CHECK, **PROVIDER, OIDC_ROLE_MAP="editor=Redaktion", OIDC_TRUST_EMAIL="true").status == 0


@pytest.mark.parametrize(
    "secret",
    [
        "short",
        SECRET[:49],
        "ab" * 40,
        "the demo city has no secrets, so this key may be read by everybody",
        "django-insecure-" + SECRET,
    ],
)
def test_a_weak_secret_is_refused(secret):
    with pytest.raises(CannotStart, match="SECRET_KEY is weak"):
        strong_secret(secret)


@pytest.mark.parametrize("secret", [SECRET, "0123456789abcdef" * 4])
def test_a_random_secret_is_welcome(secret):
    assert strong_secret(secret) == secret


@pytest.mark.parametrize("hosts", ["*", "a.example,*", ".*", " , ", "https://a.example"])
def test_hosts_are_written_out(hosts):
    with pytest.raises(CannotStart, match="ALLOWED_HOSTS is not a list"):
        named_hosts(hosts)


def test_hosts_may_have_spaces_between_them():
    assert named_hosts("a.example, b.example,") == ["a.example", "b.example"]


@pytest.mark.parametrize("url", ["mysql://a@b/c", "wandel", "http://a.example/"])
def test_an_unknown_database_is_refused(url):
    with pytest.raises(CannotStart, match="DATABASE_URL names no known database"):
        known_database(url)
