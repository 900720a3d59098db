"""A browser for each kind of person."""

from django.test import Client

from intranet.people.models import User
from intranet.people.roles import Role
from intranet.people.services import set_roles
from tests.factories.people import UserFactory

PEOPLE = {
    "nobody": None,
    "employee": Role.EMPLOYEE,
    "editor": Role.EDITOR,
    "unit": Role.DIGITISATION_UNIT,
    "council": Role.STAFF_COUNCIL,
    "admin": Role.ADMINISTRATOR,
}


def browser(role: Role | None) -> Client:
    client = Client(raise_request_exception=False)
    if role:
        person: User = UserFactory()
        set_roles(person=person, roles=[role])
        client.force_login(person)
    return client
