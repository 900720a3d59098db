import pytest
from django.core.exceptions import ImproperlyConfigured

from intranet.people.providers import Provider, role_map
from intranet.people.roles import Role

TEXT = "editor=Wandel Redaktion; editor=Presse ; administrator=CN=Wandel-Admins,OU=IT"


def test_groups_are_mapped_to_roles_even_where_they_are_distinguished_names():
    assert role_map(TEXT) == {
        "Wandel Redaktion": Role.EDITOR,
        "Presse": Role.EDITOR,
        "CN=Wandel-Admins,OU=IT": Role.ADMINISTRATOR,
    }


def test_no_map_is_an_empty_one():
    assert role_map("") == role_map(" ; ") == {}


def test_a_role_that_does_not_exist_stops_the_start():
    with pytest.raises(ImproperlyConfigured, match="“mayor” is no role: use one of employee, editor,"):
        role_map("mayor=Rathaus")


def test_somebody_has_the_roles_of_all_groups():
    provider = Provider("Stadt", role_map=role_map("editor=A; staff_council=B; administrator=C"))

    assert provider.roles(["A", "B", "Chor"]) == {Role.EDITOR, Role.STAFF_COUNCIL}


def test_somebody_in_no_known_group_is_an_employee():
    assert Provider("Stadt", role_map=role_map("editor=A")).roles(["Chor"]) == {Role.EMPLOYEE}
