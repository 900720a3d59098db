"""The page of one date, and the page of the event that it belongs to."""

from datetime import date, timedelta

import pytest
from wagtail.models import Locale

from intranet.home.founding import translate
from intranet.pagecache.handing import hand_over
from intranet.pagecache.mark import HEADER
from intranet.people.models import User
from tests.factories.articles import ArticleFactory
from tests.factories.training import AFTER, BEFORE, START, EventFactory, OccurrenceFactory, RoomFactory
from training.schedule.models import Kind, Level, Occurrence, WantedRole
from training.schedule.pages import occurrence_context
from training.schedule.parts import Part, parts
from training.schedule.queries import occurrence_to_read

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]

DAY = timedelta(days=1)
LINK = "https://video.musterfelden.example/geheim"


@pytest.fixture
def occurrence(alice):
    """A date with one of everything."""
    room = RoomFactory(name="Ratssaal", equipment="Großer Bildschirm", access="Stufenlos, mit Höranlage.")
    event = EventFactory(
        slug="tabellen",
        title="Tabellen",
        level=Level.BASICS,
        description="<p>Wir räumen auf.</p>",
        for_whom="Alle mit Listen",
        to_bring="Eine Liste",
        access="Unterlagen vorab.",
    )
    event.hosts.add(alice)
    places = {"room_places": 12, "online_places": 30, "is_online": True, "link": LINK}
    return OccurrenceFactory(event=event, room=room, note="Bitte pünktlich.", fewest=6, **places)


def page(client, occurrence):
    return client.get(occurrence.get_absolute_url())


def facts(client, occurrence):
    return {fact.label: fact.lines for fact in page(client, occurrence).context["facts"]}


def test_a_date_says_when_where_and_by_whom(client, occurrence):
    html = page(client, occurrence).content.decode()

    assert "Di, 01.12.2026, 10:00 bis 12:00 Uhr</time> · Ratssaal oder online · IT-Service" in html
    assert "<p>Wir räumen auf.</p>" in html


def test_a_date_says_all_that_somebody_must_know_who_comes(client, occurrence):
    occurrence.decision_on = date(2026, 11, 27)
    occurrence.save()

    assert facts(client, occurrence) == {
        "Wann": ["Di, 01.12.2026, 10:00 bis 12:00 Uhr"],
        "Wo": [
            "Ratssaal, Rathaus am Markt, 2. Etage",
            "Großer Bildschirm",
            "Stufenlos, mit Höranlage.",
            "online",
        ],
        "Für wen": ["Alle mit Listen"],
        "Stufe": ["Einstieg"],
        "Bitte mitbringen": ["Eine Liste"],
        "Leitung": ["Alice Adler"],
        "Barrierefreiheit": ["Unterlagen vorab."],
        "Plätze": ["12 im Raum: Plätze frei", "30 online: Plätze frei"],
        "Entscheidung": [
            "Am 27.11.2026 entscheidet sich, ob der Termin stattfindet.",
            "Dafür braucht es mindestens 6 Anmeldungen.",
        ],
        "Hinweis": ["Bitte pünktlich."],
    }


def test_the_link_to_take_part_is_on_no_page(client, clock, occurrence):
    paths = [
        occurrence.get_absolute_url(),
        "/training/tabellen/",
        "/training/",
        "/training/month/2026-12/",
        "/",
    ]
    clock(START + timedelta(minutes=5))

    assert [path for path in paths if LINK in client.get(path).content.decode()] == []


def test_what_is_over_is_told_in_the_past_with_what_is_left_of_it(client, clock, occurrence):
    occurrence.recording = "https://video.musterfelden.example/aufzeichnung"
    occurrence.save()
    clock(AFTER)

    html = page(client, occurrence).content.decode()

    assert "Dieser Termin hat stattgefunden." in html
    assert "Er war am Di, 01.12.2026, 10:00 bis 12:00 Uhr." in html
    assert f'href="{occurrence.recording}"' in html


def test_what_is_over_says_nothing_that_only_who_comes_must_know(client, clock, occurrence):
    clock(AFTER)

    assert list(facts(client, occurrence)) == [
        "Wann",
        "Wo",
        "Für wen",
        "Stufe",
        "Leitung",
        "Barrierefreiheit",
        "Hinweis",
    ]


@pytest.mark.parametrize(
    ("moment", "sentence"), [(BEFORE, "Dieser Termin fällt aus."), (AFTER, "Dieser Termin ist ausgefallen.")]
)
def test_a_date_that_is_called_off_says_so_loudly_and_why(client, clock, occurrence, moment, sentence):
    occurrence.state = Occurrence.State.CALLED_OFF
    occurrence.save()
    clock(moment)

    html = page(client, occurrence).content.decode()

    assert f'<p class="kern-title">{sentence}</p>' in html
    assert html.count("Bitte pünktlich.") == 1
    assert ("stattgefunden" in html, "Plätze frei" in html) == (False, False)


def test_a_confirmed_date_says_that_it_takes_place(client, occurrence):
    occurrence.state = Occurrence.State.CONFIRMED
    occurrence.save()

    assert facts(client, occurrence)["Entscheidung"] == ["Der Termin findet statt."]


@pytest.mark.parametrize(
    ("about", "word"),
    [
        ({"starts_at": BEFORE - timedelta(hours=1)}, "läuft gerade"),
        ({"room_places": 0}, "ohne Anmeldung"),
        ({"sign_up_from": BEFORE + DAY}, "Anmeldung ab Di, 24.11.2026"),
        ({"sign_up_until": BEFORE}, "Anmeldung beendet"),
        ({}, "Plätze frei"),
    ],
)
def test_a_date_says_how_it_stands(client, about, word):
    assert page(client, OccurrenceFactory(**about)).context["standing"].word == word


@pytest.mark.parametrize(
    ("number", "word", "kind"),
    [(9, "Plätze frei", "success"), (10, "wenige Plätze frei", "warning"), (12, "ausgebucht", "info")],
)
def test_a_date_says_in_a_word_how_full_it_is_and_never_a_figure(client, taken, number, word, kind):
    taken(room=number)
    occurrence = OccurrenceFactory(room_places=12)

    pages = [client.get(path).content.decode() for path in (occurrence.get_absolute_url(), "/training/")]

    assert [html.count(f"standing--{kind}") for html in pages] == [1, 1]
    assert [f"</svg>\n{word}</span>" in html for html in pages] == [True, True]
    assert facts(client, occurrence)["Plätze"] == [f"12 im Raum: {word}"]


def test_other_slices_bring_what_people_do_to_the_top_and_the_rest_to_the_end(monkeypatch, occurrence):
    monkeypatch.setattr(parts, "registered", [])
    for order in (99, 0, 50, 49):
        parts.register(Part(order, f"{order}.html", lambda occurrence, at: f"{occurrence.pk} {at:%H:%M}"))
    said = f"{occurrence.pk} 08:00"

    context = occurrence_context(occurrence_to_read(slug="tabellen", pk=occurrence.pk), at=BEFORE)

    assert context["top_parts"] == [("0.html", said), ("49.html", said)]
    assert context["end_parts"] == [("50.html", said), ("99.html", said)]


def test_a_date_leads_to_the_next_dates_of_its_event(client, occurrence):
    later = OccurrenceFactory(event=occurrence.event, starts_at=START + DAY)
    OccurrenceFactory(event=occurrence.event, starts_at=BEFORE - DAY)
    OccurrenceFactory()

    others = page(client, occurrence).context["others"]

    assert [(other.title, other.url) for other in others] == [
        ("Mi, 02.12.2026, 10:00 bis 12:00 Uhr", later.get_absolute_url())
    ]


@pytest.mark.parametrize("count", [1, 3])
def test_a_date_asks_the_database_a_fixed_number_of_times(
    client, django_assert_num_queries, occurrence, count
):
    links = [f'<a linktype="page" id="{ArticleFactory().pk}">dort</a>' for _ in range(count)]
    occurrence.event.description = f"<p>{' '.join(links)}</p>"
    occurrence.event.save()
    for number in range(count):
        occurrence.event.hosts.add(User.objects.create(username=f"leitung{number}"))
        OccurrenceFactory(event=occurrence.event)
    handed = hand_over({}, version=7)  # as the page cache asks
    client.get(occurrence.get_absolute_url(), **handed)  # the frame is known from here on

    with django_assert_num_queries(5):  # 4 where the text holds no link
        client.get(occurrence.get_absolute_url(), **handed)


@pytest.mark.parametrize("count", [1, 3])
def test_an_event_asks_the_database_a_fixed_number_of_times(
    client, django_assert_num_queries, occurrence, count
):
    for number in range(count):
        WantedRole.objects.create(event=occurrence.event, name=f"Rolle {number}")
        OccurrenceFactory(event=occurrence.event)
    handed = hand_over({}, version=7)
    client.get("/training/tabellen/", **handed)

    with django_assert_num_queries(5):
        client.get("/training/tabellen/", **handed)


def test_links_in_a_text_lead_to_the_page_in_the_readers_language(client, occurrence):
    article = ArticleFactory(slug="eakte")
    twin = translate(article, Locale.objects.get(language_code="en"), title="Records")
    occurrence.event.description = f'<p><a linktype="page" id="{article.pk}">dort</a></p>'
    occurrence.event.save()

    html = client.get(f"/en{occurrence.get_absolute_url()}").content.decode()

    assert f'<a href="{twin.url}">dort</a>' in html


def test_an_event_shows_all_its_dates(client, occurrence):
    over = OccurrenceFactory(event=occurrence.event, starts_at=BEFORE - DAY)
    OccurrenceFactory()

    context = client.get("/training/tabellen/").context

    assert [row.occurrence for row in context["ahead"]] == [occurrence]
    assert [row.occurrence for row in context["over"]] == [over]


def test_a_bootcamp_says_whom_it_wants_what_it_is_about_and_who_allowed_it(client):
    event = EventFactory(
        kind=Kind.BOOTCAMP, services="Wohngeld\n\n Hundesteuer ", go_given_on=date(2026, 11, 2)
    )
    WantedRole.objects.create(event=event, name="Recht", number=2)

    html = client.get(event.get_absolute_url()).content.decode()

    assert ("<li>Wohngeld</li><li>Hundesteuer</li>" in html, "<li>2 × Recht</li>" in html) == (True, True)
    assert "Die Leitung hat am 02.11.2026 das „Go“ gegeben." in html
    assert "Gerade steht kein Termin fest." in html


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_what_is_not_published_is_not_found(client, occurrence, prefix):
    occurrence.event.is_published = False
    occurrence.event.save()

    paths = [f"{prefix}/training/tabellen/", f"{prefix}/training/tabellen/{occurrence.pk}/"]

    assert [client.get(path).status_code for path in paths] == [404, 404]


def test_a_date_stands_only_below_its_own_event(client, occurrence):
    EventFactory(slug="anderes")

    assert client.get(f"/training/anderes/{occurrence.pk}/").status_code == 404


def test_an_english_page_speaks_english_and_says_that_the_texts_are_german(client, occurrence):
    html = client.get(f"/en{occurrence.get_absolute_url()}").content.decode()

    assert '<h1 lang="de">Tabellen</h1>' in html
    assert "Tue, 01.12.2026, 10:00 to 12:00</time> · Ratssaal or online" in html
    assert '<dd lang="de"><p>Alle mit Listen</p></dd>' in html


def test_everybody_gets_the_same_bytes_and_no_cookie(client, occurrence):
    paths = [occurrence.get_absolute_url(), "/training/tabellen/", "/training/"]
    nobody = [client.get(path) for path in paths]
    client.force_login(User.objects.create_superuser("edda", password="wort"))

    somebody = [client.get(path) for path in paths]

    assert [page.content for page in somebody] == [page.content for page in nobody]
    assert [
        (HEADER in page.headers, "Cookie" in page.headers["Vary"], page.cookies) for page in somebody
    ] == [(True, False, {})] * 3
