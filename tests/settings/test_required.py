"""A start-up that lacks something ends with one line that says what."""

import pytest

from intranet.settings.required import CannotStart, known_database, named_hosts, strong_secret
from tests.settings.starting import CHECK, GRANIAN, SECRET, UVICORN, start

MISSING = "SECRET_KEY is missing: set it in the environment (see README)."


@pytest.mark.parametrize("name", ["SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL"])
def test_what_is_missing_is_said_in_one_line(name):
    ended = start(*CHECK, **{name: ""})

    assert ended == (1, [f"{name} is missing: set it in the environment (see README)."])


def test_uvicorn_ends_with_the_same_line():
    assert start(*UVICORN, SECRET_KEY="") == (1, [MISSING])


def test_granian_ends_with_the_same_line_among_its_own():
    ended = start(*GRANIAN, SECRET_KEY="")

    assert (ended.status, ended.lines.count(MISSING)) == (1, 1)
    assert [line for line in ended.lines if "Traceback" in line] == []


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
