from datetime import UTC, datetime, timedelta

import pytest

from tests.factories.training import BEFORE, OccurrenceFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]

HOUR = timedelta(hours=1)


def groups(client):
    shown = client.get("/training/today/").context["groups"]
    return {group.title: [row.occurrence.event.title for row in group.rows] for group in shown}


def test_the_day_is_told_as_it_stands_now(client):
    for title, hours in (("Früh", -1), ("Eben zu Ende", -2), ("Jetzt", 0), ("Nachher", 1)):
        OccurrenceFactory(
            event__title=title, starts_at=BEFORE + hours * HOUR, ends_at=BEFORE + (hours + 2) * HOUR
        )

    assert groups(client) == {
        "Läuft gerade": ["Früh", "Jetzt"],
        "Später heute": ["Nachher"],
        "Schon vorbei": ["Eben zu Ende"],
    }


def test_today_begins_and_ends_at_midnight_in_berlin(client):
    for title, *when in (
        ("Gestern", 2026, 11, 22, 21),
        ("Erste Stunde", 2026, 11, 22, 23),
        ("Letzte Stunde", 2026, 11, 23, 22),
        ("Morgen", 2026, 11, 23, 23),
    ):
        starts = datetime(*when, tzinfo=UTC)
        OccurrenceFactory(event__title=title, starts_at=starts, ends_at=starts + HOUR)

    assert groups(client) == {"Später heute": ["Letzte Stunde"], "Schon vorbei": ["Erste Stunde"]}


def test_what_has_lasted_since_yesterday_runs_today(client):
    OccurrenceFactory(event__title="Bootcamp", starts_at=BEFORE - 24 * HOUR, ends_at=BEFORE + 24 * HOUR)

    assert groups(client) == {"Läuft gerade": ["Bootcamp"]}


def test_a_day_without_dates_leads_on(client):
    html = client.get("/training/today/").content.decode()

    assert "Heute steht nichts im Kalender" in html
    assert 'href="/training/"><span' in html


def test_the_heading_says_which_day_it_is(client):
    assert client.get("/training/today/").context["heading"] == "Heute, Montag, 23.11.2026"
    assert client.get("/en/training/today/").context["heading"] == "Today, Monday, 23.11.2026"
