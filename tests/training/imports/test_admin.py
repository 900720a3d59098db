"""An editor looks at what a file would do, then lets it; nothing that was filled in is lost."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from intranet.people.roles import Role
from intranet.people.services import set_roles
from tests.factories.training import BEFORE, EventFactory, RoomFactory
from tests.training.imports.files import event, file
from tests.training.signups.queue import come
from training.imports import admin, forms
from training.schedule.models import Occurrence

pytestmark = pytest.mark.django_db

PAGE = "/admin/imports/"


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    for module in (admin, forms):
        monkeypatch.setattr(module.timezone, "now", lambda: BEFORE)


@pytest.fixture
def editor(alice):
    set_roles(person=alice, roles=[Role.DIGITISATION_UNIT])
    client = Client()
    client.force_login(alice)
    return client


@pytest.fixture
def typed():
    other = EventFactory()
    return {"kind": "workshop", "field": other.field_id, "unit": other.unit_id, "room": RoomFactory().pk}


def upload(text, name="fest.ics"):
    return SimpleUploadedFile(name, text if isinstance(text, bytes) else text.encode())


def test_looking_shows_what_would_happen_and_stores_nothing(editor, typed):
    response = editor.post(PAGE, {**typed, "calendar": upload(file(event()))})

    assert [(one.date.title, one.fate) for one in response.context["plans"]] == [("Stadtfest", "new")]
    assert Occurrence.objects.count() == 0


def test_the_second_step_brings_in_what_was_looked_at(editor, typed):
    seen = editor.post(PAGE, {**typed, "calendar": upload(file(event()))}).context["form"]

    editor.post(PAGE, {**typed, "text": seen["text"].value(), "read-in": "1"})

    assert [(one.event.title, one.event.kind) for one in Occurrence.objects.all()] == [
        ("Stadtfest", "workshop")
    ]


def test_who_looks_reads_how_many_people_hear_of_a_change(editor, typed, alice, bob):
    editor.post(PAGE, {**typed, "is_published": "on", "text": file(event()), "read-in": "1"})
    occurrence = Occurrence.objects.get()
    Occurrence.objects.filter(pk=occurrence.pk).update(room_places=2)
    occurrence.refresh_from_db()
    come(occurrence, alice, bob)

    response = editor.post(PAGE, {**typed, "text": file(event(start="20261201T080000Z"))})

    assert "2 Personen bekommen eine Nachricht" in response.content.decode()


@pytest.mark.parametrize(
    ("sent", "why"),
    [
        ({}, "Bitte wählen Sie eine Datei."),
        ({"calendar": b"\xff\xfe\x00"}, "Sie ist kein Text in UTF-8."),
        ({"calendar": b"x" * 500_001}, "Die Datei ist größer als 500 kB."),
        ({"calendar": file(event(start="morgen"))}, "Zeile 5: DTSTART ist nicht zu verstehen."),
    ],
)
def test_a_bad_file_is_refused_with_a_sentence_and_the_rest_stays_filled_in(editor, typed, sent, why):
    files = {name: upload(text) for name, text in sent.items()}

    response = editor.post(PAGE, {**typed, **files})

    assert response.status_code == 422
    assert why in response.content.decode()
    assert response.context["form"]["kind"].value() == "workshop"


@pytest.mark.parametrize("role", [Role.EMPLOYEE, Role.STAFF_COUNCIL])
def test_others_do_not_get_in(alice, client, role):
    set_roles(person=alice, roles=[role])
    client.force_login(alice)

    assert client.get(PAGE).status_code in {302, 403}
