"""After a month the tables hold nothing that was only needed for the day."""

from datetime import timedelta

import pytest
from django.db import connection

from tests.factories.training import BEFORE, OccurrenceFactory
from tests.training.signups.queue import come
from training.schedule.audience import audience
from training.signups import tasks
from training.signups.forgetting import forget
from training.signups.guests import ask, confirm
from training.signups.models import SignUp
from training.signups.organising import tick

pytestmark = pytest.mark.django_db

MONTH = timedelta(days=30)


@pytest.fixture
def course(alice):
    """Alice came and needed something, and so did a guest."""
    course = OccurrenceFactory()
    come(course, alice, needs="Höranlage")
    guest = ask(occurrence=course, name="Gerda", email="gerda@musterfelden.example", needs="Rampe", at=BEFORE)
    confirm(sign_up=guest, at=BEFORE)
    tick(occurrence=course, came={one.pk: True for one in SignUp.objects.all()}, at=course.starts_at)
    return course


def stored():
    """All that stands in the table, as the database holds it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT guest_name, guest_email, needs, came FROM training_signup ORDER BY id")
        return cursor.fetchall()


def test_until_then_it_is_kept(course):
    forget(at=course.ends_at + MONTH - timedelta(seconds=1))

    assert stored() == [
        ("", "", "Höranlage", True),
        ("Gerda", "gerda@musterfelden.example", "Rampe", True),
    ]


def test_after_a_month_only_the_sign_up_itself_is_left(course):
    forget(at=course.ends_at + MONTH)

    assert stored() == [("", "", "", None)]


def test_how_long_is_a_setting(course, settings):
    settings.SIGN_UPS_KEPT_DAYS = 1

    forget(at=course.ends_at + timedelta(days=1))

    assert stored() == [("", "", "", None)]


def test_who_never_confirms_is_forgotten_after_two_days():
    ask(occurrence=OccurrenceFactory(), name="Gerda", email="g@musterfelden.example", at=BEFORE)

    forget(at=BEFORE + timedelta(days=2) - timedelta(seconds=1))
    assert len(stored()) == 1

    forget(at=BEFORE + timedelta(days=2))
    assert stored() == []


def test_the_task_forgets_by_the_clock(course, monkeypatch):
    monkeypatch.setattr(tasks.timezone, "now", lambda: course.ends_at + MONTH)

    tasks.forget_people.func()

    assert stored() == [("", "", "", None)]


def test_an_editor_reads_how_many_a_change_would_reach(course, bob):
    ask(occurrence=course, name="Nie", email="nie@musterfelden.example", at=BEFORE)

    assert audience.of(course) == 2
