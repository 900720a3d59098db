"""The frame of all pages is read once per content version and language."""

from datetime import timedelta

import pytest
from django.test import RequestFactory
from django.utils import timezone, translation

from intranet.home.frame import frame_of
from intranet.home.models import Alert, StartPage, TextPage
from intranet.pagecache.handing import hand_over

pytestmark = pytest.mark.django_db

HOUR = timedelta(hours=1)


def request(version):
    return RequestFactory().get("/", **hand_over({}, version))


def alert(text):
    at = timezone.now()
    return Alert.objects.create(text=text, starts_at=at, ends_at=at + HOUR)


def test_a_second_page_of_the_version_asks_nothing(django_assert_num_queries):
    frame = frame_of(request(7))

    with django_assert_num_queries(0):
        assert frame_of(request(7)) == frame


def test_a_new_version_is_read_anew():
    frame_of(request(7))
    said = alert("Aufzug steht")

    assert (frame_of(request(7)).alerts, frame_of(request(8)).alerts) == ([], [said])


def test_an_alert_is_in_the_frame_before_it_begins():
    at = timezone.now()
    coming = Alert.objects.create(text="Probealarm", starts_at=at + HOUR, ends_at=at + 2 * HOUR)

    assert frame_of(request(7)).alerts == [coming]


def test_each_language_has_its_own_foot():
    start = StartPage.objects.get(locale__language_code="de")
    start.add_child(instance=TextPage(title="Impressum", slug="impressum", show_in_menus=True))

    german = [link.title for link in frame_of(request(7)).footer]
    with translation.override("en"):
        english = [link.title for link in frame_of(request(7)).footer]

    assert ("Impressum" in german, "Impressum" in english) == (True, False)
