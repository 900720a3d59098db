"""The start page is put together from what editors chose and what features bring."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from intranet.home.areas import Moment
from intranet.home.ask import ask_the_unit
from intranet.home.models import Pin, QuickLink, StartPage, TextPage
from intranet.home.start import build_start
from intranet.look.pictures import SPECS
from intranet.media.renditions import store_renditions
from intranet.pagecache.handing import hand_over
from tests.factories.articles import ArticleFactory
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def start_page() -> StartPage:
    return StartPage.objects.get(locale__language_code="de")


def pin(start_page, page, *, starts_at=NOW - HOUR, ends_at=NOW + HOUR, **more) -> Pin:
    return Pin.objects.create(start_page=start_page, page=page, starts_at=starts_at, ends_at=ends_at, **more)


def titles(teasers):
    return [teaser.title for teaser in teasers]


def test_the_chosen_page_leads(start_page):
    start_page.lead = ArticleFactory(title="Gewählt", published_at=NOW - 9 * HOUR)
    ArticleFactory(title="Neuer", published_at=NOW)

    assert build_start(start_page, at=NOW).lead.title == "Gewählt"


def test_without_a_choice_the_newest_article_leads(start_page):
    ArticleFactory(title="Älter", published_at=NOW - 9 * HOUR)
    ArticleFactory(title="Neuer", published_at=NOW)

    assert build_start(start_page, at=NOW).lead.title == "Neuer"


def test_a_lead_that_was_taken_back_makes_room_for_the_newest(start_page):
    start_page.lead = ArticleFactory(title="Zurückgezogen", live=False)
    ArticleFactory(title="Neuer")

    assert build_start(start_page, at=NOW).lead.title == "Neuer"


def test_a_card_stands_only_in_its_period(start_page):
    article = ArticleFactory(title="Bootcamp")
    pin(start_page, article)

    shown = [titles(build_start(start_page, at=NOW + hours * HOUR).cards) for hours in (-2, 0, 1)]

    assert shown == [[], ["Bootcamp"], []]


def test_a_slot_shows_the_card_that_was_placed_last(start_page):
    pin(start_page, ArticleFactory(title="Seit gestern"), starts_at=NOW - 24 * HOUR)
    pin(start_page, ArticleFactory(title="Seit eben"))

    assert titles(build_start(start_page, at=NOW).cards) == ["Seit eben"]


def test_a_card_never_leads_to_a_draft(start_page):
    pin(start_page, ArticleFactory(live=False))

    assert build_start(start_page, at=NOW).cards == []


def test_nothing_stands_on_the_page_twice(start_page):
    lead, pinned, other = (ArticleFactory(title=title) for title in ("Aufmacher", "Karte", "Rest"))
    start_page.lead = lead
    pin(start_page, pinned)

    ((_, news),) = build_start(start_page, at=NOW).news

    assert titles(news.first) == [other.title]


def test_the_start_page_stays_as_it_is_until_a_card_comes_or_goes(start_page):
    pin(start_page, ArticleFactory(), starts_at=NOW - HOUR, ends_at=NOW + 5 * HOUR)
    pin(start_page, ArticleFactory(), starts_at=NOW + 2 * HOUR, ends_at=NOW + 3 * HOUR)

    edges = [build_start(start_page, at=NOW + hours * HOUR).good_until for hours in (0, 2, 3, 5)]

    assert edges == [NOW + 2 * HOUR, NOW + 3 * HOUR, NOW + 5 * HOUR, None]


def test_the_english_start_page_shows_english_news(client):
    ArticleFactory(title="Nur auf Deutsch")

    assert "Nur auf Deutsch" not in client.get("/en/").content.decode()


def test_everybody_finds_a_way_to_say_something(start_page):
    [(_, ask)] = build_start(start_page, at=NOW).ask

    assert ask.url == "/feedback/"


def test_where_nothing_else_is_offered_it_is_a_mail_to_the_unit(settings):
    settings.CONTACT_EMAIL = "stabsstelle@musterfelden.example"

    assert ask_the_unit(Moment(NOW, "de")).url == "mailto:stabsstelle@musterfelden.example"


def with_picture(title):
    picture = PictureFactory()
    store_renditions(picture, SPECS)
    return ArticleFactory(title=title, picture=picture, picture_alt="Ein Regal")


@pytest.mark.parametrize("count", [1, 3])
def test_the_start_page_asks_the_database_a_fixed_number_of_times(
    client, start_page, django_assert_num_queries, count
):
    at = timezone.now()
    for slot in Pin.Slot.values[:count]:
        period = {"starts_at": at - HOUR, "ends_at": at + HOUR}
        pin(start_page, with_picture("Karte"), slot=slot, **period)
        QuickLink.objects.create(start_page=start_page, title="Zeit", url="/zeit/")
        with_picture("Rest")
    start_page.lead = with_picture("Aufmacher")
    start_page.save()
    handed = hand_over({}, version=7)  # as the page cache asks
    client.get("/", **handed)  # the frame and the addresses of sites are known from here on

    with django_assert_num_queries(10):
        client.get("/", **handed)


def test_a_page_of_any_kind_may_stand_on_a_card(start_page):
    page = start_page.add_child(instance=TextPage(title="Impressum", search_description="Wer wir sind"))
    pin(start_page, page)

    assert [(card.title, card.text) for card in build_start(start_page, at=NOW).cards] == [
        ("Impressum", "Wer wir sind")
    ]


def test_a_restricted_start_page_asks_who_wants_to_read_it(client, start_page):
    PageViewRestriction.objects.create(page=start_page, restriction_type=PageViewRestriction.LOGIN)

    assert client.get("/").status_code == 302
