from datetime import UTC, datetime

import pytest

from intranet.demo.registry import loaders
from intranet.people.demo import city, load_people
from intranet.people.models import Department, User

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)

pytestmark = pytest.mark.django_db


def test_the_demo_city_begins_with_its_people():
    assert loaders()[0] is load_people


def test_everybody_who_is_written_down_works_somewhere_and_is_something():
    load_people(NOW)

    assert User.objects.count() == len(city()["person"])
    assert not User.objects.filter(department=None).exists()
    assert not User.objects.filter(groups=None).exists()


def test_doro_leads_the_unit():
    load_people(NOW)

    doro = User.objects.get(username="doro")
    assert [str(doro), str(doro.department)] == ["Dorothea Kessler", "Stabsstelle Digitalisierung"]
    assert [group.name for group in doro.groups.all()] == ["digitisation_unit"]


def test_nobody_of_the_demo_city_has_a_password():
    load_people(NOW)

    assert not any(person.has_usable_password() for person in User.objects.all())


def test_a_second_run_keeps_what_was_changed():
    load_people(NOW)
    User.objects.filter(username="doro").update(last_name="Kessler-Brandt")
    Department.objects.filter(slug="it-service").update(name="Informationstechnik")

    load_people(NOW)

    assert User.objects.get(username="doro").last_name == "Kessler-Brandt"
    assert Department.objects.get(slug="it-service").name == "Informationstechnik"
