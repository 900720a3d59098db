import pytest
from django.utils import timezone

from intranet.home.models import Alert, StartPage
from intranet.home.planning import weeks_ahead
from intranet.home.queries import alerts_ahead, footer_pages
from intranet.home.start import build_start


@pytest.fixture
def start(city):
    return StartPage.objects.get(locale__language_code="de")


def test_the_start_page_leads_with_the_office_hour(start, city):
    assert build_start(start, at=city).lead.title == "Sprechstunde zur eAkte: Fragen Sie, was Sie möchten"


def test_three_cards_are_pinned_today(start, city):
    assert [card.title for card in build_start(start, at=city).cards] == [
        "Halbzeit bei der eAkte",
        "Neun neue Schulungen",
        "Gerätetausch: Ihr Termin",
    ]


def test_a_later_week_has_nothing_planned_yet(start, city):
    periods = start.pins.values_list("starts_at", "ends_at")

    assert [week.is_gap for week in weeks_ahead(periods, today=timezone.localdate(city))] == [
        False,
        False,
        False,
        True,
    ]


def test_editors_find_what_they_arranged_in_the_revision(start):
    assert start.get_latest_revision_as_object().pins.count() == start.pins.count() == 6


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_quick_link_opens(city, client, language):
    links = StartPage.objects.get(locale__language_code=language).quick_links.all()

    assert {client.get(link.url).status_code for link in links} == {200}


@pytest.mark.parametrize(
    ("language", "titles"),
    [
        ("de", ["Impressum", "Datenschutz", "Erklärung zur Barrierefreiheit"]),
        ("en", ["Imprint", "Data protection", "Accessibility statement"]),
    ],
)
def test_the_plain_pages_stand_at_the_foot(city, language, titles):
    assert [page.title for page in footer_pages(language)] == titles


def test_no_banner_frightens_anybody(city):
    assert Alert.objects.count() == 1
    assert alerts_ahead(at=city) == []
