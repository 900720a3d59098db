from intranet.people.providers import Provider
from intranet.people.roles import Role

PROVIDER = Provider("Stadt", role_map={"A": Role.EDITOR, "B": Role.STAFF_COUNCIL, "C": Role.ADMINISTRATOR})


def test_somebody_has_the_roles_of_all_groups():
    assert PROVIDER.roles(["A", "B", "Chor"]) == {Role.EDITOR, Role.STAFF_COUNCIL}


def test_somebody_in_no_known_group_is_an_employee():
    assert PROVIDER.roles(["Chor"]) == Provider("Stadt").roles(["A"]) == {Role.EMPLOYEE}
