"""Every address of the house is in the table, and the table is true."""

import pytest

from intranet.people.roles import Role
from tests.intranet.people.browsers import PEOPLE, browser
from tests.intranet.people.matrix import routes, row_for, rows, sample, told

pytestmark = pytest.mark.django_db(databases=["default", "box"])
TABLE = rows()


def test_every_route_has_a_row():
    assert [route for route in routes() if row_for(route, TABLE) is None] == []


def test_every_row_names_the_closest_of_some_route():
    used = [row_for(route, TABLE) for route in routes()]

    assert [row.route for row in TABLE if row not in used] == []


@pytest.mark.parametrize("role", [None, Role.EMPLOYEE])
def test_nobody_from_outside_gets_into_the_admin_by_any_door(role):
    client = browser(role)
    closed = [route for route in routes() if row_for(route, TABLE).answers["employee"] == "sign-in"]

    assert {told(client.get(sample(route))) for route in closed} == {"sign-in"}


@pytest.mark.parametrize("name", PEOPLE)
def test_everybody_gets_the_answer_of_the_table(name, things, settings):
    client = browser(PEOPLE[name])

    answers = {row.route: told(client.get(row.address.format(**things))) for row in TABLE}

    assert answers == {row.route: row.answers[name] for row in TABLE}
