"""Those who organise see who comes, and help; nobody else does."""

from io import BytesIO

import pytest
from django.test import Client
from openpyxl import load_workbook

from intranet.people.roles import Role
from intranet.people.services import set_roles
from tests.factories.training import AFTER, BEFORE, START, OccurrenceFactory
from tests.training.signups.queue import come, crowd, states
from training.schedule.models import Occurrence
from training.signups import desk
from training.signups.models import SignUp, State

pytestmark = pytest.mark.django_db


@pytest.fixture
def clock(monkeypatch):
    clock = {"at": BEFORE}
    monkeypatch.setattr(desk.timezone, "now", lambda: clock["at"])
    return clock


@pytest.fixture
def host(course, charlie, clock):
    """Charlie's browser, who hosts the event."""
    course.event.hosts.add(charlie)
    client = Client()
    client.force_login(charlie)
    return client


def page(occurrence, rest="people/"):
    return f"/training/{occurrence.event.slug}/{occurrence.pk}/{rest}"


def test_the_host_reads_who_comes_and_what_they_need(course, host, alice, bob):
    come(course, alice, bob, needs="Höranlage")

    response = host.get(page(course))

    assert [str(one) for one in response.context["sign_ups"]] == ["Alice Adler", "Bob Becker"]
    assert response.content.decode().count("Höranlage") == 2


@pytest.mark.parametrize("rest", ["people/", "people.csv", "people.xlsx"])
@pytest.mark.parametrize("role", [Role.EMPLOYEE, Role.EDITOR, Role.STAFF_COUNCIL, Role.ADMINISTRATOR])
def test_who_does_not_organise_is_refused(course, alice, client, role, rest):
    set_roles(person=alice, roles=[role])
    come(course, alice)
    client.force_login(alice)

    assert client.get(page(course, rest)).status_code == 403


def test_a_host_of_something_else_is_refused(host):
    assert host.get(page(OccurrenceFactory(starts_at=BEFORE))).status_code == 403


def test_the_digitisation_unit_organises_everything(course, alice, client):
    set_roles(person=alice, roles=[Role.DIGITISATION_UNIT])
    client.force_login(alice)

    assert client.get(page(course)).status_code == 200


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_the_same_for_one_and_for_three(course, host, count, django_assert_num_queries):
    come(course, *crowd(count))

    with django_assert_num_queries(11):
        host.get(page(course))


@pytest.mark.parametrize("who", ["alice", "ALICE@musterfelden.example"])
def test_somebody_is_entered_by_account_or_address(course, host, alice, who):
    assert host.post(page(course), {"deed": "add", "who": who}).status_code == 302
    assert states(course) == {"Alice Adler": State.CONFIRMED}


@pytest.mark.parametrize("who", ["", "nobody", "ali\x00ce"])
def test_who_is_not_known_is_not_entered_and_stays_in_the_field(course, host, alice, who):
    response = host.post(page(course), {"deed": "add", "who": who})

    assert (response.status_code, SignUp.objects.count()) == (409, 0)
    assert response.context["typed"]["who"] == who


def test_somebody_is_signed_off(course, host, alice, bob):
    hers, _ = come(course, alice, bob)

    host.post(page(course), {"deed": "remove", "sign_up": hers.pk})

    assert states(course) == {"Bob Becker": State.OFFERED, "Alice Adler": State.CANCELLED}


def test_nobody_of_another_date_is_signed_off_here(course, host, alice):
    [elsewhere] = come(OccurrenceFactory(), alice)

    response = host.post(page(course), {"deed": "remove", "sign_up": elsewhere.pk})

    assert (response.status_code, SignUp.objects.get().state) == (409, State.CONFIRMED)


def test_who_was_there_is_ticked(alice, bob, charlie, host, clock):
    course = OccurrenceFactory()
    course.event.hosts.add(charlie)
    hers, _ = come(course, alice, bob)
    clock["at"] = START
    host.force_login(charlie)  # nobody stays signed in for a week

    host.post(page(course), {"deed": "tick", "came": [hers.pk]})

    assert list(SignUp.objects.values_list("came", flat=True)) == [True, False]


def test_it_takes_place(course, host):
    host.post(page(course), {"deed": "go"})

    assert Occurrence.objects.get().state == Occurrence.State.CONFIRMED


def test_it_is_called_off_with_a_reason(course, host, alice):
    come(course, alice)

    assert host.post(page(course), {"deed": "no-go", "note": " ", "sure": "1"}).status_code == 409
    host.post(page(course), {"deed": "no-go", "note": "Der Raum hat Wasser im Keller.", "sure": "1"})

    assert Occurrence.objects.get().note == "Der Raum hat Wasser im Keller."
    assert states(course) == {"Alice Adler": State.CANCELLED}


def test_before_it_is_called_off_one_sees_who_gets_which_letter(course, host, alice, bob):
    bob.email = ""
    bob.save()
    come(course, alice, bob)
    OccurrenceFactory(event=course.event, starts_at=AFTER)

    response = host.post(page(course), {"deed": "no-go", "note": "Der Raum hat Wasser im Keller."})

    shown = response.context
    assert ([*map(str, shown["told"])], [*map(str, shown["untold"])]) == (["Alice Adler"], ["Bob Becker"])
    assert shown["letter"].subject.startswith("Fällt aus: ")
    assert "Guten Tag Alice Adler," in response.content.decode()
    assert "Hinweis: Der Raum hat Wasser im Keller." in response.content.decode()
    assert "Link, dann bleibt Ihre Reihenfolge: (eigener Link)" in response.content.decode()
    assert "/training/answer/" not in response.content.decode()
    assert Occurrence.objects.get(pk=course.pk).state == Occurrence.State.PLANNED
    assert states(course) == {"Alice Adler": State.CONFIRMED, "Bob Becker": State.WAITING}


def test_somebody_is_moved_to_another_date(course, host, alice):
    other = OccurrenceFactory(event=course.event, starts_at=AFTER, sign_up_from=START)
    [hers] = come(course, alice)
    assert [one["pk"] for one in host.get(page(course)).context["others"]] == [other.pk]

    host.post(page(course), {"deed": "move", "sign_up": hers.pk, "to": other.pk})

    assert (states(course), states(other)) == (
        {"Alice Adler": State.CANCELLED},
        {"Alice Adler": State.CONFIRMED},
    )


def test_nobody_loses_a_place_by_being_moved_without_a_question(course, host, alice, bob):
    other = OccurrenceFactory(event=course.event, starts_at=AFTER, room_places=1)
    [hers], _ = come(course, alice), come(other, bob)
    move = {"deed": "move", "sign_up": hers.pk, "to": other.pk}

    asked = host.post(page(course), move)
    assert (asked.status_code, states(course)) == (409, {"Alice Adler": State.CONFIRMED})
    assert f'name="sign_up" value="{hers.pk}"' in asked.content.decode()

    host.post(page(course), move | {"sure": "1"})
    assert states(other) == {"Bob Becker": State.CONFIRMED, "Alice Adler": State.WAITING}


def test_the_spreadsheet_reads_names_and_reckons_nothing(course, host, alice):
    alice.first_name = '=HYPERLINK("x")'
    alice.save()
    come(course, alice, needs="Höranlage; vorn")

    lines = host.get(page(course, "people.csv")).content.decode().splitlines()

    assert lines == [
        "\ufeffName;Organisationseinheit;Stand;Teilnahme;Rolle;Bedarf",
        '"\'=HYPERLINK(""x"") Adler";IT-Service;angemeldet;im Raum;;"Höranlage; vorn"',
    ]


def test_the_other_spreadsheet_says_the_same(course, host, alice):
    alice.first_name = '=HYPERLINK("x")'
    alice.save()
    come(course, alice, needs="Höranlage\x0b; vorn")

    book = load_workbook(BytesIO(host.get(page(course, "people.xlsx")).content))

    assert [[cell.value for cell in row] for row in book.active.iter_rows()][1] == [
        '\'=HYPERLINK("x") Adler',
        "IT-Service",
        "angemeldet",
        "im Raum",
        None,
        "Höranlage; vorn",
    ]
    assert "f" not in {cell.data_type for row in book.active.iter_rows() for cell in row}
