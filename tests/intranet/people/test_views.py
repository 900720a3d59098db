"""Coming in, going out, and who I am."""

import pytest
from django.conf import settings
from django.contrib.sessions.models import Session
from django.test import Client

from intranet.people.roles import Role
from intranet.people.services import set_roles

pytestmark = pytest.mark.django_db


@pytest.fixture
def inside(client, alice):
    client.force_login(alice)
    return client


def test_the_page_is_there_in_both_languages(client):
    assert "Anmelden" in client.get("/sign-in/").text
    assert client.get("/en/sign-in/").status_code == 200


def test_who_is_in_reads_as_whom(inside):
    page = inside.get("/sign-in/").text

    assert "Sie sind als Alice Adler angemeldet." in page
    assert "nicht freigegeben" not in page


def test_who_may_not_go_on_reads_why(inside):
    answer = inside.get("/admin/", follow=True)

    assert answer.redirect_chain == [("/sign-in/?next=/admin/", 302)]
    assert "Dieser Bereich ist für Ihr Konto nicht freigegeben." in answer.text
    assert "nicht die nötige Berechtigung" not in answer.text


@pytest.mark.parametrize("door", ["/admin/", "/admin/pages/", "/admin/images/"])
def test_a_stranger_at_the_admin_is_led_to_the_sign_in(client, door):
    assert client.get(door).url == f"/sign-in/?next={door}"


@pytest.mark.parametrize("door", ["/admin/login/", "/_util/login/", "/en/_util/login/"])
def test_the_doors_that_come_with_wagtail_lead_to_ours(client, door):
    answer = client.get(door, {"next": "/admin/pages/"})

    assert answer.url.removeprefix("/en") == "/sign-in/?next=%2Fadmin%2Fpages%2F"


@pytest.mark.parametrize("door", ["/admin/login/", "/_util/login/"])
def test_they_take_no_password(client, alice, door):
    alice.set_password("geheim")
    alice.save()

    assert client.post(door, {"username": "alice", "password": "geheim"}).status_code == 405


def test_the_doors_lead_nowhere_else(client):
    assert client.get("/admin/login/", {"next": "//evil.example"}).url == "/sign-in/"


def test_signing_out_ends_the_session(inside):
    answer = inside.post("/sign-out/", {"next": "/news/"})

    assert answer.url == "/news/"
    assert not Session.objects.exists()
    assert answer.cookies["signed_in"].value == ""


def test_signing_out_leads_nowhere_else(inside):
    assert inside.post("/sign-out/", {"next": "https://evil.example"}).url == "/"


def test_following_a_link_signs_nobody_out(inside):
    assert inside.get("/sign-out/").status_code == 405
    assert inside.get("/admin/logout/").status_code == 405
    assert inside.get("/sign-in/").context["user"].is_authenticated
    assert Session.objects.count() == 1


def test_no_other_site_signs_anybody_out(alice):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(alice)

    assert strict.post("/sign-out/").status_code == 403


def test_who_i_am(inside):
    answer = inside.get("/me/")

    assert "Alice Adler" in answer.text
    assert "/admin/" not in answer.text
    assert answer["Cache-Control"] == "private, no-store"


def test_who_may_write_finds_the_way(inside, alice):
    set_roles(person=alice, roles=[Role.EDITOR])

    assert 'href="/admin/"' in inside.get("/me/").text


def test_nobody_in_particular_finds_the_way_in_and_gets_no_cookie(client):
    answer = client.get("/me/")

    assert 'href="/sign-in/"' in answer.text
    assert not answer.cookies


def test_a_mark_without_a_session_is_wiped_off(client):
    client.cookies["signed_in"] = "1"

    assert client.get("/me/").cookies["signed_in"].value == ""


def test_asking_who_nobody_is_costs_no_query(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        client.get("/me/")


@pytest.mark.parametrize("page", ["/", "/news/", "/en/"])
def test_reading_is_the_same_for_everybody(client, alice, page):
    before = client.get(page).content
    client.force_login(alice)

    assert client.get(page).content == before


def test_reading_sets_no_cookie(client):
    assert not client.get("/").cookies


@pytest.mark.parametrize("door", ["/me/", "/admin/account/"])
@pytest.mark.parametrize("backend", settings.AUTHENTICATION_BACKENDS)
def test_who_is_stilled_is_out_at_the_next_request(client, alice, backend, door):
    set_roles(person=alice, roles=[Role.EDITOR])
    client.force_login(alice, backend=backend)
    assert "Alice" in client.get(door).text

    alice.is_active = False
    alice.save()

    assert "Alice" not in client.get(door).text


def test_without_a_provider_the_page_says_so(client, settings):
    settings.ROOT_URLCONF = "intranet.urls"

    assert "noch nicht eingerichtet" in client.get("/sign-in/").text
