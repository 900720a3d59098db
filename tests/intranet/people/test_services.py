import pytest
from django.contrib.auth.models import Group
from wagtail.users.models import UserProfile

from intranet.people.claims import Claims
from intranet.people.providers import Provider
from intranet.people.roles import Role
from intranet.people.services import follow_claims, set_roles
from tests.factories.people import DepartmentFactory


def roles_of(person):
    return set(person.groups.values_list("name", flat=True))


def test_a_person_has_the_roles_that_were_set_last(alice):
    set_roles(person=alice, roles=[Role.EDITOR, Role.STAFF_COUNCIL])
    set_roles(person=alice, roles=[Role.EMPLOYEE])

    assert roles_of(alice) == {"employee"}


def test_roles_of_others_stay(alice, bob):
    set_roles(person=bob, roles=[Role.EDITOR])

    set_roles(person=alice, roles=[])

    assert roles_of(bob) == {"editor"}


def test_a_group_that_is_no_role_stays(alice):
    alice.groups.add(Group.objects.create(name="Chor"))

    set_roles(person=alice, roles=[Role.EMPLOYEE])

    assert roles_of(alice) == {"Chor", "employee"}


@pytest.mark.parametrize("role", Role)
def test_no_role_makes_a_superuser(alice, role):
    set_roles(person=alice, roles=[role])

    alice.refresh_from_db()
    assert [alice.is_superuser, alice.is_staff] == [False, False]


PROVIDER = Provider("Stadt", role_map={"redaktion": Role.EDITOR})


def follow(person, **claims):
    follow_claims(person=person, claims=Claims(**claims), provider=PROVIDER)
    person.refresh_from_db()


def test_a_person_follows_what_the_city_says(alice):
    unit = DepartmentFactory(slug="fb-soziales", name="Fachbereich Soziales", short_name="FB 5")

    follow(alice, first_name="Alicia", last_name="Adler-Bach", department="FB 5", groups={"redaktion"})

    assert [str(alice), alice.department, roles_of(alice)] == ["Alicia Adler-Bach", unit, {"editor"}]


def test_a_role_goes_when_the_group_goes(alice):
    follow(alice, groups={"redaktion"})

    follow(alice, groups={"chor"})

    assert roles_of(alice) == {"employee"}


def test_silence_changes_neither_name_nor_department(alice):
    department = alice.department

    follow(alice)

    assert [str(alice), alice.department] == ["Alice Adler", department]


def test_an_unknown_department_changes_nothing(alice):
    department = alice.department

    follow(alice, department="Ministerium")

    assert alice.department == department


def test_a_stranger_group_that_is_called_like_a_role_gives_nothing(alice):
    follow(alice, groups={"administrator"})

    assert roles_of(alice) == {"employee"}


def test_settings_for_the_admin_are_ready_before_they_are_looked_at(alice):
    assert alice.wagtail_userprofile.preferred_language == ""


def test_changing_a_person_leaves_the_settings_as_they_are(alice):
    alice.wagtail_userprofile.theme = "dark"
    alice.wagtail_userprofile.save()
    alice.save()

    assert [one.theme for one in UserProfile.objects.all()] == ["dark"]
