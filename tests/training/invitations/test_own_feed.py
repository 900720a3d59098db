"""The own dates behind a key that is shown once and can be taken back."""

import re
from datetime import timedelta

import icalendar
import pytest

from tests.factories.training import BEFORE, EventFactory, OccurrenceFactory
from training.invitations.keys import new_key
from training.invitations.models import FeedToken
from training.signups.organising import add
from training.signups.services import cancel, sign_up

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]

PAGE = "/training/mine/feed/"
ADDRESS = re.compile(r"http://testserver(/training/feeds/mine/[\w-]{43}\.ics)</code>")


def feed(client, key):
    return client.get(f"/training/feeds/mine/{key}.ics")


def titles(response):
    return [event["summary"] for event in icalendar.Calendar.from_ical(response.content).events]


@pytest.fixture
def key(alice, bob):
    """The key of Alice, who has one place, waits once, and left once; Bob has a place elsewhere."""
    mine, full, left, his = (
        OccurrenceFactory(event__title=title, starts_at=BEFORE + timedelta(days=day), room_places=1)
        for day, title in enumerate(("Ihres", "Voll", "Verlassen", "Seines"), 3)
    )
    sign_up(occurrence=mine, person=alice, at=BEFORE)
    for occurrence in (full, his):
        sign_up(occurrence=occurrence, person=bob, at=BEFORE)
    sign_up(occurrence=full, person=alice, at=BEFORE)
    cancel(sign_up=sign_up(occurrence=left, person=alice, at=BEFORE), at=BEFORE)
    return new_key(person=alice)


def test_the_own_feed_tells_where_one_has_a_place_and_nothing_else(client, key):
    assert titles(feed(client, key)) == ["Ihres"]


def test_the_own_feed_needs_no_sign_in_and_sets_no_cookie(client, key):
    response = feed(client, key)

    assert (response.status_code, response.cookies) == (200, {})
    assert response.headers["Cache-Control"] == "private, no-cache"


def test_a_calendar_that_has_the_own_feed_is_told_so(client, key):
    etag = feed(client, key).headers["ETag"]

    again = client.get(f"/training/feeds/mine/{key}.ics", headers={"If-None-Match": etag})

    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("wrong", ["nobodys", "0" * 43, "digest"])
def test_a_wrong_key_opens_nothing(client, key, wrong):
    asked = FeedToken.objects.get().digest if wrong == "digest" else wrong

    assert feed(client, asked).status_code == 404


def test_who_has_left_the_city_hall_has_no_feed(client, key, alice):
    alice.is_active = False
    alice.save()

    assert feed(client, key).status_code == 404


def test_a_key_has_256_bits_and_is_not_kept(key):
    stored = str(FeedToken.objects.values_list().get())

    assert (len(key), key in stored) == (43, False)


def test_the_page_shows_the_address_once(client, alice):
    client.force_login(alice)

    made = client.post(PAGE, {"deed": "new"})

    [address] = re.findall(
        r"http://testserver(/training/feeds/mine/[\w-]{43}\.ics)</code>", made.content.decode()
    )
    assert client.get(address).status_code == 200
    assert (address in client.get(PAGE).content.decode(), made.headers["Cache-Control"]) == (
        False,
        "private, no-store",
    )


def test_a_new_key_ends_the_old_one(client, key, alice):
    new = new_key(person=alice)

    assert (feed(client, key).status_code, feed(client, new).status_code) == (404, 200)


def test_a_key_is_taken_back_with_a_button(client, key, alice):
    client.force_login(alice)

    client.post(PAGE, {"deed": "take-back"})

    assert feed(client, key).status_code == 404


def test_nobody_takes_back_somebody_elses_key(client, key, bob):
    client.force_login(bob)

    client.post(PAGE, {"deed": "take-back"})

    assert feed(client, key).status_code == 200


def test_the_page_is_for_who_is_signed_in(client):
    assert client.get(PAGE).url == f"/sign-in/?next={PAGE}"


@pytest.mark.parametrize("count", [1, 3])
def test_the_own_feed_asks_the_database_twice(client, django_assert_num_queries, alice, count):
    for number in range(count):
        occurrence = OccurrenceFactory(event=EventFactory(), starts_at=BEFORE + timedelta(days=number + 1))
        add(occurrence=occurrence, person=alice, at=BEFORE)
    key = new_key(person=alice)

    with django_assert_num_queries(2):
        feed(client, key)
