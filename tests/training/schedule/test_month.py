"""The month as a table, over both changes of the clock."""

from datetime import UTC, date, datetime, timedelta

import pytest

from intranet.pagecache.handing import hand_over
from tests.factories.training import START, OccurrenceFactory
from training.schedule.models import Occurrence
from training.schedule.month import weeks

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def entries(client, month):
    """What stands on each day of the table that isn't empty."""
    days = [day for week in client.get(f"/training/month/{month}/").context["weeks"] for day in week.days]
    return {
        day.date: [(entry.time, entry.occurrence.event.title) for entry in day.entries]
        for day in days
        if day.entries
    }


def hour(title, *when):
    return OccurrenceFactory(
        event__title=title, starts_at=datetime(*when, tzinfo=UTC), ends_at=datetime(*when, tzinfo=UTC) + HOUR
    )


def test_a_date_stands_on_its_day_with_the_hour_in_berlin(client):
    OccurrenceFactory(event__title="Tabellen", starts_at=START)

    assert entries(client, "2026-12") == {date(2026, 12, 1): [("10:00", "Tabellen")]}


def test_days_keep_their_dates_where_clocks_go_forward(client):
    hour("Samstag, letzte Stunde", 2026, 3, 28, 22)
    hour("Sonntag, erste Stunde", 2026, 3, 28, 23)
    hour("Sonntag, nach der Umstellung", 2026, 3, 29, 1)
    hour("Sonntag, letzte Stunde", 2026, 3, 29, 21)
    hour("Montag, erste Stunde", 2026, 3, 29, 22)

    assert entries(client, "2026-03") == {
        date(2026, 3, 28): [("23:00", "Samstag, letzte Stunde")],
        date(2026, 3, 29): [
            ("00:00", "Sonntag, erste Stunde"),
            ("03:00", "Sonntag, nach der Umstellung"),
            ("23:00", "Sonntag, letzte Stunde"),
        ],
        date(2026, 3, 30): [("00:00", "Montag, erste Stunde")],
    }


def test_days_keep_their_dates_where_clocks_go_back(client):
    hour("Sonntag, erste Stunde", 2026, 10, 24, 22)
    hour("Sonntag, zum ersten Mal zwei", 2026, 10, 25, 0)
    hour("Sonntag, zum zweiten Mal zwei", 2026, 10, 25, 1)
    hour("Sonntag, letzte Stunde", 2026, 10, 25, 22)
    hour("Montag, erste Stunde", 2026, 10, 25, 23)

    assert entries(client, "2026-10") == {
        date(2026, 10, 25): [
            ("00:00", "Sonntag, erste Stunde"),
            ("02:00", "Sonntag, zum ersten Mal zwei"),
            ("02:00", "Sonntag, zum zweiten Mal zwei"),
            ("23:00", "Sonntag, letzte Stunde"),
        ],
        date(2026, 10, 26): [("00:00", "Montag, erste Stunde")],
    }


@pytest.mark.parametrize(("month", "midnight"), [(6, 22), (11, 23)])  # in summer, in winter
def test_a_month_ends_at_midnight_in_berlin(client, month, midnight):
    hour("Letzte Stunde", 2026, month, 30, midnight - 1)
    hour("Erste Stunde", 2026, month, 30, midnight)

    assert list(entries(client, f"2026-{month:02}").values()) == [[("23:00", "Letzte Stunde")]]
    assert list(entries(client, f"2026-{month + 1:02}").values()) == [[("00:00", "Erste Stunde")]]


def test_what_lasts_for_days_stands_on_each_of_them(client):
    OccurrenceFactory(event__title="Bootcamp", starts_at=START - DAY, ends_at=START + DAY)

    assert entries(client, "2026-12") == {
        date(2026, 12, 1): [("", "Bootcamp")],
        date(2026, 12, 2): [("", "Bootcamp")],
    }


def test_what_ends_at_midnight_does_not_touch_the_next_day(client):
    midnight = datetime(2026, 12, 1, 23, tzinfo=UTC)
    OccurrenceFactory(event__title="Abend", starts_at=midnight - HOUR, ends_at=midnight)

    assert list(entries(client, "2026-12")) == [date(2026, 12, 1)]


@pytest.mark.parametrize(
    ("first", "numbers"),
    [
        (date(2026, 12, 1), [49, 50, 51, 52, 53]),
        (date(2027, 1, 1), [53, 1, 2, 3, 4]),
        (date(2027, 2, 1), [5, 6, 7, 8]),
    ],
)
def test_weeks_are_whole_and_named_as_calendars_name_them(first, numbers):
    rows = weeks(first, [], today=first)

    assert [row.number for row in rows] == numbers
    assert {len(row.days) for row in rows} == {7}
    assert {row.days[0].date.weekday() for row in rows} == {0}


def test_today_is_marked_once(client):
    html = client.get("/training/month/2026-11/").content.decode()

    assert html.count('aria-current="date"') == 1
    assert "Montag, </span>23." in html.partition('aria-current="date"')[2]


def test_the_table_has_a_caption_and_headings_for_days_and_weeks(client):
    html = client.get("/training/month/2026-12/").content.decode()

    assert '<caption class="kern-sr-only">Dezember 2026</caption>' in html
    assert (html.count('scope="col"'), html.count('scope="row"')) == (8, 5)


def test_the_months_beside_it_keep_the_filters(client):
    context = client.get("/training/month/2026-12/?kind=bootcamp").context

    assert [(month.title, month.url) for month in (context["before"], context["after"])] == [
        ("November 2026", "/training/month/2026-11/?kind=bootcamp"),
        ("Januar 2027", "/training/month/2027-01/?kind=bootcamp"),
    ]


def test_filters_narrow_the_month(client):
    OccurrenceFactory()

    html = client.get("/training/month/2026-12/?kind=bootcamp").content.decode()

    assert "In diesem Monat steht dazu nichts im Kalender." in html


def test_what_is_called_off_says_so_in_the_month(client):
    OccurrenceFactory(state=Occurrence.State.CALLED_OFF)

    assert "<strong>fällt aus</strong>" in client.get("/training/month/2026-12/").content.decode()


@pytest.mark.parametrize("month", ["2026-13", "2026-00", "1999-12", "2026-1", "26-12", "2026", "x"])
def test_what_is_no_month_is_not_found(client, month):
    assert client.get(f"/training/month/{month}/").status_code == 404


@pytest.mark.parametrize("month", ["2000-01", "2099-12"])
def test_the_first_and_the_last_month_are_shown(client, month):
    assert client.get(f"/training/month/{month}/").status_code == 200


@pytest.mark.parametrize("count", [1, 3])
def test_the_month_asks_the_database_a_fixed_number_of_times(client, django_assert_num_queries, count):
    OccurrenceFactory.create_batch(count)
    handed = hand_over({}, version=7)  # as the page cache asks
    client.get("/training/month/2026-12/", **handed)  # the frame is known from here on

    with django_assert_num_queries(3):
        html = client.get("/training/month/2026-12/", **handed).content.decode()

    assert html.count("month__time") == count


def test_the_english_month_speaks_english(client):
    OccurrenceFactory(event__title="Tabellen")

    html = client.get("/en/training/month/2026-12/").content.decode()

    assert '<th scope="col">Monday</th>' in html
    assert '<span lang="de">Tabellen</span>' in html
    assert "<h1>December 2026</h1>" in html
