"""The figures of a quarter that is over, for those who keep all sign-ups."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.test import Client
from django.utils import timezone
from openpyxl import load_workbook

from intranet.people.models import Department
from intranet.people.roles import Role
from intranet.people.services import set_roles
from tests.factories.people import DepartmentFactory
from tests.factories.training import BEFORE, START, OccurrenceFactory
from tests.training.signups.queue import come, crowd
from training.schedule.models import Occurrence
from training.schedule.services import call_off
from training.signups.guests import ask, confirm

pytestmark = pytest.mark.django_db

NEXT_YEAR = START + timedelta(days=31)  # the quarter of the course is over
PAGE = "/training/figures/"


@pytest.fixture
def at(monkeypatch):
    def set_to(moment):
        monkeypatch.setattr(timezone, "now", lambda: moment)

    set_to(NEXT_YEAR)
    return set_to


@pytest.fixture
def unit(alice, at):
    """The browser of somebody of the digitisation unit."""
    set_roles(person=alice, roles=[Role.DIGITISATION_UNIT])
    client = Client()
    client.force_login(alice)
    return client


@pytest.fixture
def finance(db):
    return DepartmentFactory(slug="fb-finanzen", name="=Finanzen")


def row(response, name):
    return next(cells for cells in response.context["table"].rows if cells[0] == name)


def test_five_are_shown_and_four_are_not(unit, finance):
    course = OccurrenceFactory()
    come(course, *crowd(5, department=finance), *crowd(4))

    response = unit.get(PAGE)

    assert row(response, "=Finanzen")[1:3] == [5, "unter 5"]
    assert row(response, "IT-Service")[1] == "unter 5"
    assert row(response, "zusammen")[1] == "mindestens 5"


def test_two_hidden_numbers_make_the_same_page(unit, finance):
    course = OccurrenceFactory()
    come(course, *crowd(5, department=finance))
    pages = []
    for person in crowd(4):
        pages.append(unit.get(PAGE).context["table"])
        come(course, person)

    assert pages == [unit.get(PAGE).context["table"]] * 4


def test_guests_and_those_who_wait_do_not_count(unit, finance):
    course = OccurrenceFactory(room_places=6)
    come(course, *crowd(5, department=finance))
    confirm(sign_up=ask(occurrence=course, name="G", email="g@stadt.example", at=BEFORE), at=BEFORE)
    come(course, *crowd(6))

    response = unit.get(PAGE)

    assert [cells[1] for cells in response.context["table"].rows if cells[1] != "unter 5"] == [
        5,
        "mindestens 5",
    ]


def test_what_was_called_off_does_not_count(unit, finance):
    course = OccurrenceFactory()
    come(course, *crowd(5, department=finance))
    call_off(occurrence=course, at=BEFORE)

    assert row(unit.get(PAGE), "=Finanzen")[1] == "unter 5"


def test_a_running_quarter_is_not_shown(unit, finance, at):
    come(OccurrenceFactory(), *crowd(5, department=finance))
    at(START + timedelta(days=1))
    unit.force_login(Department.objects.get(name="=Finanzen").people.first())
    set_roles(person=Department.objects.get(name="=Finanzen").people.first(), roles=[Role.DIGITISATION_UNIT])

    response = unit.get(PAGE)

    assert (response.context["quarter"], response.status_code) == (None, 200)
    assert unit.get(f"{PAGE}2026-4.csv").status_code == 404


def test_each_quarter_has_its_own_page(unit, finance):
    come(OccurrenceFactory(), *crowd(5, department=finance))
    OccurrenceFactory(starts_at=START - timedelta(days=90))

    pills = unit.get(PAGE).context["pills"]

    assert [pill.title for pill in pills] == ["4. Quartal 2026", "3. Quartal 2026"]
    assert row(unit.get(pills[1].url), "=Finanzen")[1] == "unter 5"


@pytest.mark.parametrize("query", ["?quarter=2026-9", "?quarter=x", "?quarter=2099-1"])
def test_a_quarter_that_is_not_there_is_not_found(unit, query):
    assert unit.get(PAGE + query).status_code == 404


@pytest.mark.parametrize("role", [Role.EMPLOYEE, Role.EDITOR, Role.STAFF_COUNCIL, Role.ADMINISTRATOR])
def test_nobody_else_reads_them(bob, client, role, at):
    OccurrenceFactory()
    set_roles(person=bob, roles=[role])
    client.force_login(bob)

    answers = [client.get(PAGE + rest).status_code for rest in ("", "2026-4.csv", "2026-4.xlsx")]

    assert answers == [403] * 3


def test_both_sheets_say_the_same_and_reckon_nothing(unit, finance):
    come(OccurrenceFactory(), *crowd(5, department=finance))

    lines = unit.get(f"{PAGE}2026-4.csv").content.decode().removeprefix("\ufeff").splitlines()
    book = load_workbook(BytesIO(unit.get(f"{PAGE}2026-4.xlsx").content))

    assert lines[1].startswith("'=Finanzen;5;unter 5;")
    cells = [[str(cell.value) for cell in row] for row in book.active.iter_rows()]
    assert [";".join(row) for row in cells] == lines


def test_the_admin_leads_there_who_may_read_them(unit, bob, client):
    OccurrenceFactory()
    set_roles(person=bob, roles=[Role.EDITOR])
    client.force_login(bob)

    assert [PAGE in one.get("/admin/").content.decode() for one in (unit, client)] == [True, False]


@pytest.mark.parametrize("count", [1, 3])
def test_the_page_asks_the_same_for_one_and_for_three(unit, count, django_assert_num_queries):
    for number in range(count):
        DepartmentFactory(slug=f"fb-{number}", name=f"Fachbereich {number}")
        come(OccurrenceFactory(starts_at=START + timedelta(hours=3 * number)), *crowd(1))
    assert Occurrence.objects.count() == count

    with django_assert_num_queries(10):
        unit.get(PAGE)
