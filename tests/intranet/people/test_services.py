import pytest
from django.contrib.auth.models import Group

from intranet.people.roles import Role
from intranet.people.services import set_roles


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
