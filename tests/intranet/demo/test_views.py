"""In the demo city a button is enough, and only there."""

from datetime import UTC, datetime

import pytest
from django.test import Client

from intranet.people.demo import load_people
from intranet.people.models import User
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _people(db):
    load_people(datetime(2026, 11, 22, tzinfo=UTC))


def as_person(client, username, **more):
    return client.post("/sign-in/as/", {"username": username, **more})


def signed_in(client):
    return client.session.get("_auth_user_id")


def test_there_is_a_button_for_everybody(client):
    page = client.get("/sign-in/").text

    for person in User.objects.all():
        assert f'value="{person.username}"' in page


def test_somebody_who_is_not_of_the_city_has_no_button(client, alice):
    assert 'value="alice"' not in client.get("/sign-in/").text


def test_a_button_signs_in(client):
    answer = as_person(client, "edda")

    assert answer.url == "/"
    assert signed_in(client) == str(User.objects.get(username="edda").pk)


def test_an_editor_lands_where_she_wanted_to_go(client):
    page = client.get("/sign-in/", {"next": "/admin/pages/"}).text
    assert 'name="next" value="/admin/pages/"' in page

    answer = client.post("/sign-in/as/", {"username": "edda", "next": "/admin/pages/"}, follow=True)

    assert answer.redirect_chain[0] == ("/admin/pages/", 302)
    assert answer.status_code == 200


def test_a_button_leads_nowhere_else(client):
    assert "evil" not in client.get("/sign-in/", {"next": "//evil.example"}).text
    assert as_person(client, "edda", next="//evil.example").url == "/"


def test_the_session_is_a_new_one(client):
    client.get("/sign-in/")
    session = client.session
    session["planted"] = "by somebody else"
    session.save()
    planted = session.session_key
    client.cookies["sessionid"] = planted

    as_person(client, "edda")

    assert client.session.session_key != planted


def test_another_person_takes_nothing_over(client):
    as_person(client, "edda")
    session = client.session
    session["draft"] = "eddas"
    session.save()

    as_person(client, "erik")

    assert "draft" not in client.session


def test_scripts_learn_that_somebody_is_signed_in_and_no_more(client):
    cookies = as_person(client, "edda").cookies

    assert [cookies["signed_in"].value, cookies["signed_in"]["httponly"]] == ["1", ""]
    assert cookies["sessionid"]["httponly"] is True


@pytest.mark.parametrize("username", ["alice", "nobody", "", "\x00", "x" * 100_000])
def test_nobody_else_is_let_in(client, username):
    UserFactory(username="alice")

    assert as_person(client, username).status_code == 404
    assert signed_in(client) is None


def test_who_is_stilled_is_not_let_in(client):
    User.objects.filter(username="edda").update(is_active=False)

    assert 'value="edda"' not in client.get("/sign-in/").text
    assert as_person(client, "edda").status_code == 404


def test_a_link_lets_nobody_in(client):
    assert client.get("/sign-in/as/?username=edda").status_code == 405


def test_another_site_lets_nobody_in():
    assert as_person(Client(enforce_csrf_checks=True), "edda").status_code == 403


def test_outside_the_demo_there_is_no_such_door(client, settings):
    settings.ROOT_URLCONF = "intranet.urls"

    assert as_person(client, "edda").status_code == 404
    assert "edda" not in client.get("/sign-in/").text


def test_the_first_two_of_a_role_are_there_at_once_and_the_others_behind_a_fold(client):
    at_once, folded = client.get("/sign-in/").text.split('<details class="more"', 1)

    assert [f'value="{name}"' in at_once for name in ("alma", "emil", "edda", "erik", "ines")] == [
        True
    ] * 4 + [False]
    assert 'value="ines"' in folded
