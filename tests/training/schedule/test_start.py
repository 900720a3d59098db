"""What the start page shows of the calendar."""

from datetime import timedelta

import pytest

from intranet.home.areas import Moment
from intranet.home.models import StartPage
from intranet.home.start import build_start
from tests.factories.training import BEFORE, START, OccurrenceFactory
from training.schedule.models import Occurrence
from training.schedule.start import next_dates

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


def titles():
    return [date.title for date in next_dates(Moment(BEFORE, "de")).dates]


def test_the_next_four_dates_stand_on_the_start_page():
    for number in (5, 3, 1, 4, 2):
        OccurrenceFactory(event__title=f"Nummer {number}", starts_at=START + number * DAY)

    assert titles() == ["Nummer 1", "Nummer 2", "Nummer 3", "Nummer 4"]


def test_what_has_begun_is_called_off_or_a_draft_is_nothing_next():
    OccurrenceFactory(starts_at=BEFORE)
    OccurrenceFactory(state=Occurrence.State.CALLED_OFF)
    OccurrenceFactory(event__is_published=False)
    OccurrenceFactory(event__title="Das")

    assert titles() == ["Das"]


def test_the_start_page_says_where_and_leads_there(client, clock):
    occurrence = OccurrenceFactory(event__title="Tabellen", is_online=True)

    html = client.get("/").content.decode()

    assert f'<a href="{occurrence.get_absolute_url()}">Tabellen</a>' in html
    assert "10:00 Uhr · Raum 214 oder online" in html
    assert '<a href="/training/">Alle Termine</a>' in html


def test_the_english_start_page_leads_to_english_pages_and_marks_german_titles(client, clock):
    url = OccurrenceFactory(event__title="Tabellen").get_absolute_url()

    html = client.get("/en/").content.decode()

    assert f'lang="de"><a href="/en{url}">Tabellen</a>' in html


def test_the_start_page_stays_as_it_is_until_the_next_date_begins():
    OccurrenceFactory(starts_at=START + DAY)
    OccurrenceFactory(starts_at=START)
    page = StartPage.objects.get(locale__language_code="de")

    assert [build_start(page, at=at).good_until for at in (BEFORE, START, START + DAY)] == [
        START,
        START + DAY,
        None,
    ]


@pytest.mark.parametrize("count", [1, 3])
def test_the_next_dates_ask_the_database_once(django_assert_num_queries, count):
    OccurrenceFactory.create_batch(count)

    with django_assert_num_queries(1):
        assert len(titles()) == count


def test_an_empty_calendar_is_said_and_can_be_looked_at(client):
    html = client.get("/").content.decode()

    assert "Gerade steht kein Termin im Kalender." in html
    assert '<a href="/training/">Alle Termine</a>' in html
