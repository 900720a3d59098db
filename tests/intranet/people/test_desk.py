"""In by the account of the desk: only where the city trusts its proxy, and only as oneself."""

import pytest
from django.test import Client

from intranet.people.models import User
from intranet.settings.identity import header_name
from intranet.settings.required import CannotStart

DESK = "/sign-in/desk/"


@pytest.fixture
def kerberos(settings, db):
    """The proxy's header is trusted, and names are of the city's realm."""
    settings.REMOTE_USER_HEADER = "X-Remote-User"
    settings.REMOTE_USER_REALM = "STADT.EXAMPLE"
    return settings


def come(client, name, **more):
    return client.post(DESK, more, headers={"X-Remote-User": name})


def who_is_in(client):
    return User.objects.filter(pk=client.session.get("_auth_user_id")).first()


@pytest.mark.parametrize("name", ["alice", "ALICE", "alice@STADT.EXAMPLE", "Alice@stadt.example", " alice "])
def test_who_sits_at_the_desk_comes_in(kerberos, client, alice, name):
    answer = come(client, name, next="/news/")

    assert (answer.status_code, answer["Location"]) == (302, "/news/")
    assert who_is_in(client) == alice
    assert client.cookies["signed_in"].value == "1"


@pytest.mark.parametrize(
    "name", ["alice@OTHER.EXAMPLE", "alice@", "@STADT.EXAMPLE", "alice@x@STADT.EXAMPLE", "bob", ""]
)
def test_who_is_no_colleague_stays_outside(kerberos, client, alice, name):
    answer = come(client, name)

    assert answer.status_code == 403
    assert "noch keinen Zugang" in answer.text
    assert who_is_in(client) is None


def test_without_a_realm_no_name_is_cut(kerberos, client, alice):
    kerberos.REMOTE_USER_REALM = ""

    assert [come(client, name).status_code for name in ("alice@STADT.EXAMPLE", "alice@", "alice")] == [
        403,
        403,
        302,
    ]


def test_without_the_header_nobody_comes_in(kerberos, client, alice):
    assert client.post(DESK).status_code == 403


def test_where_the_city_trusts_no_proxy_the_header_means_nothing(client, alice):
    assert come(client, "alice").status_code == 404
    assert who_is_in(client) is None


def test_the_header_means_nothing_anywhere_else(kerberos, client, alice):
    assert "Alice Adler" not in client.get("/me/", headers={"X-Remote-User": "alice"}).text


def test_who_has_left_is_told_so(kerberos, client, alice):
    User.objects.filter(pk=alice.pk).update(is_active=False)

    answer = come(client, "alice")

    assert (answer.status_code, "stillgelegt" in answer.text) == (403, True)


def test_a_new_colleague_gets_an_account_where_the_city_wants_that(kerberos, client):
    kerberos.REMOTE_USER_CREATES = True

    come(client, "dora@STADT.EXAMPLE")
    come(Client(), "Dora")

    dora = User.objects.get()
    assert who_is_in(client) == dora
    assert (dora.username, dora.has_usable_password(), dora.is_superuser, dora.groups.count()) == (
        "dora",
        False,
        False,
        0,
    )


@pytest.mark.parametrize("name", ["dora@OTHER.EXAMPLE", "", "d" * 151, "dora<script>", "dora dorn", "dora\0"])
def test_what_is_no_name_of_ours_gets_no_account(kerberos, client, name):
    kerberos.REMOTE_USER_CREATES = True

    assert come(client, name).status_code == 403
    assert not User.objects.exists()


def test_no_other_site_signs_anybody_in(kerberos, alice):
    assert come(Client(enforce_csrf_checks=True), "alice").status_code == 403


def test_it_is_no_open_door_to_other_houses(kerberos, client, alice):
    assert come(client, "alice", next="https://elsewhere.example/")["Location"] == "/"


def test_the_page_offers_it_only_where_there_is_a_proxy(client, settings, db):
    settings.ROOT_URLCONF = "intranet.urls"
    before = client.get("/sign-in/").text
    settings.REMOTE_USER_HEADER = "X-Remote-User"

    after = client.get("/sign-in/").text

    words = "Mit dem Konto dieses Rechners anmelden"
    assert (words in before, words in after) == (False, True)
    assert ("data-person-quiet-value" in before, "data-person-quiet-value" in after) == (False, True)


@pytest.mark.parametrize("said", ["X_Remote_User", "X-Remote-User: erik", "1", "Ä", "a b"])
def test_what_is_no_header_ends_the_start(monkeypatch, said):
    monkeypatch.setenv("REMOTE_USER_HEADER", said)

    with pytest.raises(CannotStart, match="no name of a header"):
        header_name("REMOTE_USER_HEADER")


@pytest.mark.parametrize(
    ("said", "name"), [("X-Remote-User", "X-Remote-User"), (" X-User ", "X-User"), ("", "")]
)
def test_a_header_has_a_name(monkeypatch, said, name):
    monkeypatch.setenv("REMOTE_USER_HEADER", said)

    assert header_name("REMOTE_USER_HEADER") == name
