import pytest

from intranet.people.queries import department_called, people_with_email
from tests.factories.people import DepartmentFactory, UserFactory

pytestmark = pytest.mark.django_db


def test_an_address_is_found_however_it_is_spelt(alice, bob):
    assert list(people_with_email("ALICE@musterfelden.example")) == [alice]


def test_nobody_has_the_empty_address():
    UserFactory(email="")

    assert list(people_with_email("")) == list(people_with_email()) == []


@pytest.mark.parametrize("name", ["fb-soziales", "fb 5", "fachbereich soziales"])
def test_a_department_is_known_by_several_names(name):
    unit = DepartmentFactory(slug="fb-soziales", name="Fachbereich Soziales", short_name="FB 5")

    assert department_called(name) == unit


def test_no_name_is_no_department():
    DepartmentFactory(short_name="")

    assert department_called("") is None
