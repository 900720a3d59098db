"""The link to take part online is for who has a place, from a quarter of an hour before; for nobody else."""

from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from tests.factories.training import BEFORE, EventFactory, OccurrenceFactory
from tests.training.signups.queue import come
from training.invitations.keys import new_key
from training.reminders.services import remind
from training.schedule.models import Occurrence
from training.signups.links import link_to
from training.signups.models import SignUp, Way

pytestmark = pytest.mark.django_db

SECRET = "treffen.musterfelden.example/geheim"
MINUTE = timedelta(minutes=1)
CALENDAR = ["", "today/", "month/2026-12/", "past/", "feeds/", "feeds/all.ics", "feeds/kind/training.ics"]
OF_THE_DATE = ["", "sign-up/", "sign-up/button/", "sign-up/asked/"]


@pytest.fixture
def course(db):
    return OccurrenceFactory(
        event=EventFactory(title="Geheimnisse", slug="geheimnisse"),
        room=None,
        room_places=0,
        is_online=True,
        online_places=1,
        link=f"https://{SECRET}",
    )


@pytest.fixture
def places(course, alice, bob):
    """Alice takes part, Bob waits, Charlie has nothing to do with it."""
    return come(course, alice, bob, way=Way.ONLINE)


@pytest.fixture
def door(course):
    return course.starts_at - 15 * MINUTE


def addresses(course):
    """Every page about the date, whoever may open it."""
    here, event = f"/training/{course.event.slug}/{course.pk}/", course.event
    calendar = [f"/training/{rest}" for rest in CALENDAR]
    return [
        *calendar,
        *(here + rest for rest in OF_THE_DATE),
        f"/training/{event.slug}/",
        f"/training/feeds/field/{event.field.slug}.ics",
        f"/training/feeds/{event.slug}/{course.pk}.ics",
        "/",
        "/training/mine/",
        "/search/?q=Geheimnisse",
    ]


def seen_by(person, course, at, monkeypatch):
    """The addresses at which the person reads the link."""
    monkeypatch.setattr(timezone, "now", lambda: at)
    client = Client()
    if person is not None:
        client.force_login(person)
    return [path for path in addresses(course) if SECRET in client.get(path).content.decode()]


def test_who_takes_part_finds_it_on_the_own_pages_only(course, places, alice, door, monkeypatch):
    here = f"/training/geheimnisse/{course.pk}/sign-up/"

    seen = seen_by(alice, course, door, monkeypatch)

    assert seen == [here, f"{here}button/", "/training/mine/"]


def test_a_second_too_early_nobody_finds_it(course, places, alice, door, monkeypatch):
    assert seen_by(alice, course, door - timedelta(seconds=1), monkeypatch) == []


def test_when_it_is_over_nobody_finds_it(course, places, alice, monkeypatch):
    assert seen_by(alice, course, course.ends_at, monkeypatch) == []


@pytest.mark.parametrize("who", ["bob", "charlie", None])
def test_nobody_else_finds_it_anywhere(course, places, who, request, door, monkeypatch):
    person = request.getfixturevalue(who) if who else None

    assert seen_by(person, course, door, monkeypatch) == []


def test_no_page_of_the_house_answers_with_an_error(course, places, alice, door, monkeypatch):
    monkeypatch.setattr(timezone, "now", lambda: door)
    client = Client()
    client.force_login(alice)

    assert {client.get(path).status_code for path in addresses(course)} == {200}


def test_the_link_in_a_mail_opens_it_for_who_takes_part(course, places, client, door, monkeypatch):
    monkeypatch.setattr(timezone, "now", lambda: door)

    seen = [SECRET in client.get(link_to(one)).content.decode() for one in places]

    assert seen == [True, False]


def test_the_own_feed_does_not_tell_it(course, places, alice, client, door, monkeypatch):
    monkeypatch.setattr(timezone, "now", lambda: door)

    feed = client.get(f"/training/feeds/mine/{new_key(person=alice)}.ics").content.decode()

    assert ("Geheimnisse" in feed, SECRET in feed) == (True, False)


def test_no_mail_tells_it(course, alice, bob, django_capture_on_commit_callbacks, monkeypatch):
    Occurrence.objects.update(changed_at=BEFORE - timedelta(days=60))
    monkeypatch.setattr(timezone, "now", lambda: BEFORE)
    with django_capture_on_commit_callbacks(execute=True):
        come(course, alice, bob, way=Way.ONLINE, at=BEFORE - timedelta(days=30))
    remind(pk=SignUp.objects.get(person=alice).pk, at=course.starts_at - timedelta(hours=1))

    assert [letter.subject.partition(":")[0] for letter in mail.outbox] == [
        "Ihr Platz",
        "Warteliste",
        "Erinnerung",
    ]
    assert [SECRET in str(letter.message()) for letter in mail.outbox] == [False] * 3


@pytest.mark.parametrize("rest", ["people/", "people.csv", "letters/"])
def test_the_organisers_list_does_not_tell_it(course, places, charlie, client, door, monkeypatch, rest):
    monkeypatch.setattr(timezone, "now", lambda: door)
    course.event.hosts.add(charlie)
    client.force_login(charlie)

    answer = client.get(f"/training/geheimnisse/{course.pk}/{rest}")

    assert (answer.status_code, SECRET in answer.content.decode()) == (200, False)


def test_pages_that_show_it_are_kept_by_nobody(course, places, alice, client, door, monkeypatch):
    monkeypatch.setattr(timezone, "now", lambda: door)
    client.force_login(alice)
    here = f"/training/geheimnisse/{course.pk}/sign-up/"

    kept = [client.get(path)["Cache-Control"] for path in (here, f"{here}button/", "/training/mine/")]

    assert kept == ["private, no-store"] * 3
