"""Administrators manage people in the admin."""

import pytest
from django.contrib.auth.models import Group

from intranet.people.models import User
from intranet.people.roles import Role
from intranet.people.services import set_roles
from tests.factories.people import UserFactory


@pytest.fixture
def admin(client, db):
    ada = UserFactory(username="ada", first_name="Ada", last_name="Minstrel")
    set_roles(person=ada, roles=[Role.ADMINISTRATOR])
    client.force_login(ada)
    return client


def group(role):
    return Group.objects.get(name=role).pk


def form(person, **changes):
    values = {
        "username": person.username,
        "email": person.email,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "department": person.department_id,
        "is_active": "on",
        "groups": [],
    }
    return {**values, **changes}


def change(admin, person, **changes):
    answer = admin.post(f"/admin/users/edit/{person.pk}/", form(person, **changes))
    person.refresh_from_db()
    return answer


def test_the_list_says_where_people_work_and_what_they_are(admin, alice):
    set_roles(person=alice, roles=[Role.EDITOR])

    page = admin.get("/admin/users/").text

    assert [text in page for text in ("Alice Adler", "IT-Service", "Redaktion")] == [True] * 3


def test_the_list_knows_no_last_login(admin):
    page = admin.get("/admin/users/").text

    assert [text for text in ("last_login", "Letzte Anmeldung", "is_superuser") if text in page] == []


@pytest.mark.parametrize("count", [1, 6])
def test_a_longer_list_asks_the_database_no_more_often(admin, count, django_assert_max_num_queries):
    for _ in range(count):
        set_roles(person=UserFactory(), roles=[Role.EDITOR])
    admin.get("/admin/users/")

    with django_assert_max_num_queries(16):
        admin.get("/admin/users/")


@pytest.mark.parametrize(
    "query",
    ["?ordering=department__name", "?ordering=-name", "?q=Adler", "?is_active=true", "?ordering=last_login"],
)
def test_the_list_can_be_sorted_and_filtered(admin, alice, query):
    assert admin.get(f"/admin/users/{query}").status_code == 200


def test_roles_are_called_as_people_call_them(admin, alice):
    page = admin.get(f"/admin/users/edit/{alice.pk}/").text

    assert [str(role.label) in page for role in Role] == [True] * 5
    assert "digitisation_unit" not in page


def test_a_role_is_given(admin, alice):
    change(admin, alice, groups=[group(Role.EDITOR)])

    assert [one.name for one in alice.groups.all()] == ["editor"]


def test_an_account_is_stilled(admin, alice):
    change(admin, alice, is_active="")

    assert not alice.is_active


def test_nobody_makes_a_superuser(admin, alice):
    assert "is_superuser" not in admin.get(f"/admin/users/edit/{alice.pk}/").text

    change(admin, alice, is_superuser="on")

    assert not alice.is_superuser


def test_a_superuser_is_out_of_reach(admin, bob):
    User.objects.filter(pk=bob.pk).update(is_superuser=True)

    change(admin, bob, email="ada@musterfelden.example")
    admin.post(f"/admin/users/delete/{bob.pk}/")

    assert bob.email == "bob@musterfelden.example"
    assert User.objects.filter(pk=bob.pk).exists()


def test_no_password_can_be_set_where_there_are_none(admin, alice):
    assert "password" not in admin.get(f"/admin/users/edit/{alice.pk}/").text.lower()

    change(admin, alice, password1="n3ues-Wort", password2="n3ues-Wort")

    assert not alice.check_password("n3ues-Wort")


def test_a_new_person_has_a_role_and_no_password(admin, alice):
    values = form(alice, username="neu", email="neu@musterfelden.example", groups=[group(Role.EMPLOYEE)])

    admin.post("/admin/users/new/", values)

    neu = User.objects.get(username="neu")
    assert [one.name for one in neu.groups.all()] == ["employee"]
    assert not neu.has_usable_password()


def test_rights_are_declared_in_code_not_clicked(admin):
    assert admin.get("/admin/groups/").url == "/admin/"


def test_an_editor_sees_nobody(client, alice):
    set_roles(person=alice, roles=[Role.EDITOR])
    client.force_login(alice)

    assert client.get("/admin/users/").url == "/admin/"
