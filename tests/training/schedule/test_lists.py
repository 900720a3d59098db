from datetime import UTC, datetime, timedelta

import pytest

from intranet.pagecache.handing import hand_over
from intranet.pagecache.mark import HEADER, Mark
from tests.factories.articles import FieldOfActionFactory
from tests.factories.training import BEFORE, START, EventFactory, OccurrenceFactory
from training.schedule.models import Occurrence

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def titles(response):
    return [row.occurrence.event.title for group in response.context["groups"] for row in group.rows]


def test_what_is_to_come_stands_in_the_order_of_beginning(client):
    OccurrenceFactory(event__title="Später", starts_at=START + DAY)
    OccurrenceFactory(event__title="Bald", starts_at=START)
    OccurrenceFactory(event__title="Vorbei", starts_at=BEFORE - DAY)
    OccurrenceFactory(event__title="Läuft", starts_at=BEFORE - HOUR)

    assert titles(client.get("/training/")) == ["Läuft", "Bald", "Später"]


def test_what_nobody_published_stands_in_no_list(client):
    draft = EventFactory(title="Geheim", is_published=False)
    OccurrenceFactory(event=draft)
    OccurrenceFactory(event=draft, starts_at=BEFORE)
    OccurrenceFactory(event=draft, starts_at=BEFORE - DAY)
    pages = ["/training/", "/training/past/", "/training/today/", "/training/month/2026-12/", "/"]

    assert [path for path in pages if "Geheim" in client.get(path).content.decode()] == []


@pytest.mark.parametrize("path", ["/training/", "/training/past/", "/training/today/"])
@pytest.mark.parametrize("count", [1, 3])
def test_a_list_asks_the_database_a_fixed_number_of_times(client, django_assert_num_queries, path, count):
    for starts_at in (START, BEFORE, BEFORE - DAY):
        OccurrenceFactory.create_batch(count, starts_at=starts_at)
    handed = hand_over({}, version=7)  # as the page cache asks
    client.get(path, **handed)  # the frame is known from here on

    with django_assert_num_queries(3 if path == "/training/today/" else 4):
        html = client.get(path, **handed).content.decode()

    assert html.count("<article") == (2 * count if path == "/training/" else count)


def test_dates_are_grouped_by_weeks_which_begin_on_monday(client):
    sunday = datetime(2026, 11, 29, 12, tzinfo=UTC)
    for starts_at in (sunday, sunday + DAY, sunday + 8 * DAY, sunday + 40 * DAY):
        OccurrenceFactory(starts_at=starts_at)

    groups = client.get("/training/").context["groups"]

    assert [group.title for group in groups] == [
        "Diese Woche",
        "Nächste Woche",
        "Woche ab 7. Dezember",
        "Woche ab 4. Januar 2027",
    ]


def test_what_lasts_since_last_week_belongs_to_this_one(client):
    OccurrenceFactory(starts_at=BEFORE - 5 * DAY, ends_at=BEFORE + HOUR)

    assert [group.title for group in client.get("/training/").context["groups"]] == ["Diese Woche"]


def test_what_is_over_stands_by_month_the_latest_first_with_what_is_left_of_it(client):
    link = {"material": "/documents/1/plan.pdf", "recording": "https://video.example/1"}
    OccurrenceFactory(event__title="Im Oktober", starts_at=BEFORE - 30 * DAY)
    OccurrenceFactory(event__title="Gestern", starts_at=BEFORE - DAY, **link)

    response = client.get("/training/past/")

    assert titles(response) == ["Gestern", "Im Oktober"]
    assert [group.title for group in response.context["groups"]] == ["November 2026", "Oktober 2026"]
    html = response.content.decode()
    assert [html.count(url) for url in link.values()] == [1, 1]


def test_a_page_has_20_dates_and_the_next_one_keeps_the_filters(client):
    OccurrenceFactory.create_batch(21)

    response = client.get("/training/?kind=training&where=room")

    assert len(titles(response)) == 20
    assert 'href="?kind=training&amp;where=room&amp;page=2"' in response.content.decode()


@pytest.mark.parametrize("page", ["x", "0", "-1", "99", "9" * 5000, "%00"])
def test_any_page_number_shows_a_page(client, page):
    OccurrenceFactory(event__title="Da")

    assert titles(client.get(f"/training/?page={page}")) == ["Da"]


def test_nothing_to_show_invites(client):
    html = client.get("/training/").content.decode()

    assert "Dazu steht gerade nichts im Kalender" in html


def test_what_does_not_take_place_says_so(client):
    OccurrenceFactory(state=Occurrence.State.CALLED_OFF)

    html = client.get("/training/").content.decode()

    assert html.count("standing--danger") == 1
    assert "fällt aus" in html


def test_the_english_list_speaks_english_and_marks_what_editors_wrote_in_german(client):
    field = FieldOfActionFactory(slug="akte")
    OccurrenceFactory(event__title="Tabellen", event__field=field)

    html = client.get("/en/training/").content.decode()

    assert '<a href="/en/training/' in html
    assert 'lang="de">Tabellen</a>' in html
    assert "10:00 to 12:00 · Raum 214 · Training" in html


@pytest.mark.parametrize(
    ("occurrence", "change"),
    [
        ({"starts_at": BEFORE + 2 * timedelta(minutes=1)}, timedelta(minutes=2)),
        ({"starts_at": BEFORE - HOUR, "ends_at": BEFORE + timedelta(minutes=3)}, timedelta(minutes=3)),
        ({"sign_up_until": BEFORE + timedelta(minutes=4)}, timedelta(minutes=4)),
        ({"sign_up_from": BEFORE + timedelta(minutes=5)}, timedelta(minutes=5)),
    ],
)
@pytest.mark.parametrize("path", ["", "today/", "past/", "month/2026-12/"])
def test_a_page_is_kept_until_something_begins_or_ends(client, path, occurrence, change):
    OccurrenceFactory(**occurrence)

    mark = Mark.parse(client.get(f"/training/{path}").headers[HEADER])

    assert mark.until == (BEFORE + change).timestamp()


def test_a_draft_shortens_no_page(client):
    OccurrenceFactory(event__is_published=False, starts_at=BEFORE + timedelta(minutes=2))

    mark = Mark.parse(client.get("/training/").headers[HEADER])

    assert mark.until == (BEFORE + timedelta(minutes=10)).timestamp()
