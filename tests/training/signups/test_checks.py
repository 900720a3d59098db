"""Why somebody can't sign up, in the words that the person reads."""

from datetime import timedelta

import pytest

from intranet.pagecache.version import current
from tests.factories.training import AFTER, BEFORE, START, EventFactory, OccurrenceFactory
from tests.training.signups.queue import come, crowd
from training.schedule.models import Occurrence, WantedRole
from training.signups.checks import CannotSignUp
from training.signups.models import SignUp, Way
from training.signups.services import sign_up

pytestmark = pytest.mark.django_db

OPENS = BEFORE + timedelta(hours=23, minutes=30)  # at half past eight in Berlin


@pytest.mark.parametrize(
    ("about", "at", "sentence"),
    [
        ({"event__is_published": False}, BEFORE, "Diese Veranstaltung ist nicht veröffentlicht."),
        ({"state": Occurrence.State.CALLED_OFF}, BEFORE, "Dieser Termin fällt aus."),
        ({}, AFTER, "Dieser Termin ist vorbei."),
        ({"room_places": 0}, BEFORE, "Hier ist keine Anmeldung nötig: Kommen Sie einfach dazu."),
        ({"sign_up_from": OPENS}, BEFORE, "Anmeldung ab 24.11., 8:30 Uhr"),
        ({"sign_up_until": BEFORE}, BEFORE, "Die Anmeldung endete am 23.11., 9 Uhr."),
        ({}, START, "Die Anmeldung endete am 01.12., 10 Uhr."),
        (
            {"is_online": True, "online_places": 3, "room_places": 0},
            BEFORE,
            "Diesen Termin gibt es nur online.",
        ),
    ],
)
def test_the_reason_is_said(alice, about, at, sentence):
    course = OccurrenceFactory(**about)

    with pytest.raises(CannotSignUp) as refused:
        sign_up(occurrence=course, person=alice, at=at)
    assert (str(refused.value), SignUp.objects.count()) == (sentence, 0)


def test_one_can_sign_up_from_the_first_to_the_last_second(alice, bob):
    course = OccurrenceFactory(sign_up_from=BEFORE, sign_up_until=START)

    come(course, alice, at=BEFORE)
    come(course, bob, at=START - timedelta(seconds=1))

    assert course.sign_ups.confirmed().count() == 2


def test_who_can_only_come_cannot_take_part_online(course, alice):
    with pytest.raises(CannotSignUp, match="nicht online"):
        sign_up(occurrence=course, person=alice, way=Way.ONLINE, at=BEFORE)


def test_where_roles_are_wanted_one_is_chosen(course, alice):
    WantedRole.objects.create(event=course.event, name="Recht")

    with pytest.raises(CannotSignUp, match="Bitte wählen Sie eine der gesuchten Rollen"):
        sign_up(occurrence=course, person=alice, at=BEFORE)


@pytest.mark.parametrize("wants_some", [True, False])
def test_a_role_of_another_event_is_not_taken(course, alice, wants_some):
    if wants_some:
        WantedRole.objects.create(event=course.event, name="Gestaltung")
    law = WantedRole.objects.create(event=EventFactory(), name="Recht")

    with pytest.raises(CannotSignUp, match="Rolle"):
        sign_up(occurrence=course, person=alice, role=law, at=BEFORE)


def test_nobody_is_in_two_places_at_once(course, alice):
    come(OccurrenceFactory(event__title="Tabellen", starts_at=START - timedelta(hours=1)), alice)

    with pytest.raises(CannotSignUp, match="Sie sind da schon in „Tabellen“"):
        sign_up(occurrence=course, person=alice, at=BEFORE)


def test_who_only_waits_elsewhere_may_sign_up(course, alice):
    elsewhere = OccurrenceFactory(room_places=1)
    come(elsewhere, *crowd(1), alice)

    [mine] = come(course, alice)

    assert mine.place is not None


def test_what_follows_at_once_is_not_the_same_time(course, alice):
    come(OccurrenceFactory(starts_at=START - timedelta(hours=2)), alice)

    [mine] = come(course, alice)

    assert mine.place is not None


def test_a_date_that_was_deleted_gets_a_sentence(alice):
    gone = OccurrenceFactory()
    Occurrence.objects.all().delete()

    with pytest.raises(CannotSignUp, match="Diesen Termin gibt es nicht mehr"):
        sign_up(occurrence=gone, person=alice, at=BEFORE)


def test_pages_are_made_anew_only_when_their_word_changes():
    course, before = OccurrenceFactory(room_places=3), current()
    versions = []
    for person in crowd(5):
        come(course, person)
        versions.append(current() - before)

    assert versions == [0, 1, 2, 2, 2]  # free, few, none
