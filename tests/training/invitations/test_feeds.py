"""The calendars to subscribe to, and the single date to download."""

from datetime import timedelta

import icalendar
import pytest

from intranet.pagecache.answer import answer
from intranet.pagecache.ask import Ask
from intranet.pagecache.handing import hand_over
from intranet.pagecache.key import Key
from intranet.pagecache.pages import Pages, Rendered
from intranet.pagecache.store import Store
from intranet.people.models import User
from tests.factories.articles import FieldOfActionFactory
from tests.factories.training import BEFORE, START, EventFactory, OccurrenceFactory
from training.schedule.models import Kind, Occurrence

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]

ALL = "/training/feeds/all.ics"
DAY = timedelta(days=1)
LINK = "https://video.musterfelden.example/geheim"


@pytest.fixture
def occurrence():
    event = EventFactory(title="Tabellen", slug="tabellen", kind=Kind.BOOTCAMP)
    return OccurrenceFactory(event=event, is_online=True, link=LINK)


@pytest.fixture
def hidden():
    """Something that nobody may read yet."""
    return OccurrenceFactory(event=EventFactory(title="Geheim", slug="geheim", is_published=False))


def titles(client, path=ALL):
    return [event["summary"] for event in icalendar.Calendar.from_ical(client.get(path).content).events]


def test_the_feed_tells_what_everybody_may_read(client, occurrence, hidden):
    assert titles(client) == ["Tabellen"]


def test_a_feed_of_a_kind_tells_only_that_kind(client, occurrence, hidden):
    OccurrenceFactory()

    assert titles(client, "/training/feeds/kind/bootcamp.ics") == ["Tabellen"]


def test_a_feed_of_a_field_tells_only_that_field(client, occurrence, hidden):
    OccurrenceFactory(event__field=FieldOfActionFactory(slug="anderes"))

    assert titles(client, f"/training/feeds/field/{occurrence.event.field.slug}.ics") == ["Tabellen"]


@pytest.mark.parametrize(
    "path", ["kind/party.ics", "field/party.ics", "tabellen/0.ics", "geheim/{hidden}.ics"]
)
def test_other_feeds_are_not_found(client, occurrence, hidden, path):
    assert client.get(f"/training/feeds/{path.format(hidden=hidden.pk)}").status_code == 404


def test_a_feed_keeps_two_months_of_what_is_over(client):
    OccurrenceFactory(event__title="Lange her", starts_at=BEFORE - 62 * DAY)
    OccurrenceFactory(event__title="Neulich", starts_at=BEFORE - 59 * DAY)

    assert titles(client) == ["Neulich"]


def test_a_feed_tells_of_what_is_called_off(client, occurrence):
    Occurrence.objects.update(state=Occurrence.State.CALLED_OFF)

    assert b"STATUS:CANCELLED" in client.get(ALL).content


def test_a_feed_says_how_often_to_look(client):
    lines = client.get(ALL).content.split(b"\r\n")

    assert (b"REFRESH-INTERVAL;VALUE=DURATION:PT6H" in lines, b"X-PUBLISHED-TTL:PT6H" in lines) == (
        True,
        True,
    )


def test_a_feed_is_a_calendar_with_the_houses_address(client, occurrence):
    response = client.get(ALL)

    url = f"http://testserver{occurrence.get_absolute_url()}"
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert icalendar.Calendar.from_ical(response.content).events[0]["url"] == url


def test_the_link_to_take_part_is_in_no_feed(client, occurrence):
    paths = [ALL, f"/training/feeds/tabellen/{occurrence.pk}.ics"]

    assert [LINK.encode() in client.get(path).content for path in paths] == [False, False]


def test_one_date_is_taken_home_as_a_file(client, occurrence):
    path = f"/training/feeds/tabellen/{occurrence.pk}.ics"
    OccurrenceFactory(event=occurrence.event, starts_at=START + DAY)

    assert titles(client, path) == ["Tabellen"]
    assert client.get(path).headers["Content-Disposition"] == 'attachment; filename="tabellen-2026-12-01.ics"'
    assert b"REFRESH-INTERVAL" not in client.get(path).content


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(("path", "queries"), [(ALL, 1), ("/training/feeds/field/{field}.ics", 2)])
def test_a_feed_asks_the_database_a_fixed_number_of_times(
    client, django_assert_num_queries, occurrence, count, path, queries
):
    OccurrenceFactory.create_batch(count - 1)
    address = path.format(field=occurrence.event.field.slug)

    with django_assert_num_queries(queries):
        client.get(address, **hand_over({}, version=7))  # as the page cache asks


def test_everybody_gets_the_same_bytes_and_no_cookie(client, occurrence):
    nobody = client.get(ALL)
    client.force_login(User.objects.create_superuser("edda", password="wort"))

    somebody = client.get(ALL)

    assert (somebody.content, somebody.cookies) == (nobody.content, {})


def test_a_calendar_that_has_the_feed_is_told_so_by_the_page_cache(client, occurrence):
    response = client.get(ALL)
    key = Key(False, "testserver", ALL, "")
    headers = [(name.encode(), value.encode()) for name, value in response.headers.items()]
    pages = Pages(Store(most_bytes=1_000_000), clock=lambda: 0.0)

    kept = pages.keep(key, 1, Rendered(200, headers, response.content))

    ask = Ask("GET", key, ("identity",), kept.best(("identity",)).etag)
    assert (answer(kept, ask).status, answer(kept, ask).body) == (304, b"")


def test_the_ways_to_subscribe_are_listed_with_the_address_to_copy(client):
    html = client.get("/training/feeds/").content.decode()

    assert '<a href="webcal://testserver/training/feeds/all.ics">' in html
    assert ">http://testserver/training/feeds/kind/office-hour.ics</code>" in html


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_of_feeds_asks_the_database_once(client, django_assert_num_queries, count):
    FieldOfActionFactory.create_batch(count)
    handed = hand_over({}, version=7)
    client.get("/training/feeds/", **handed)  # the frame is known from here on

    with django_assert_num_queries(1):
        client.get("/training/feeds/", **handed)


def test_a_date_to_come_can_be_downloaded_once_or_followed(client, occurrence):
    html = client.get(occurrence.get_absolute_url()).content.decode()

    assert f'href="/training/feeds/tabellen/{occurrence.pk}.ics"' in html
    assert 'href="/training/feeds/"' in html


def test_what_is_called_off_cannot_be_downloaded_from_its_page(client, occurrence):
    Occurrence.objects.update(state=Occurrence.State.CALLED_OFF)

    assert f"{occurrence.pk}.ics" not in client.get(occurrence.get_absolute_url()).content.decode()


@pytest.mark.parametrize("path", ["/training/", "/training/tabellen/"])
def test_lists_of_dates_lead_to_the_feeds(client, occurrence, path):
    assert 'href="/training/feeds/"' in client.get(path).content.decode()
