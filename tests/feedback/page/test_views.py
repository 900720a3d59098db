"""The pages of the author are the same for everybody, and nothing in them leaves the browser by itself."""

import re

import pytest
from django.urls import reverse

from feedback.page import views

pytestmark = pytest.mark.django_db
PAGES = ["feedback", "feedback-answer", "feedback-privacy"]


@pytest.fixture(params=PAGES)
def page(request, client) -> str:
    return client.get(reverse(request.param)).content.decode()


@pytest.mark.parametrize("name", PAGES)
def test_each_page_is_answered_from_the_shelf_without_a_cookie(client, name):
    answer = client.get(reverse(name))

    assert answer.status_code == 200
    assert answer.cookies == {}


@pytest.mark.parametrize("name", PAGES)
def test_no_page_takes_anything(client, name):
    assert client.post(reverse(name), {"text": "Brief"}).status_code == 405


def test_no_field_but_the_kind_has_a_name_and_no_form_an_address(page):
    fields = re.findall(r"<(?:input|textarea)[^>]*>", page)
    names = {name for field in fields for name in re.findall(r' name="([^"]*)"', field)}

    assert names - {"q"} <= {"kind"}
    own = [form for form in re.findall(r"<form[^>]*>", page) if 'role="search"' not in form]
    assert [form for form in own if 'method="dialog"' not in form or " action=" in form] == []


def test_what_is_written_is_not_checked_by_a_spelling_service_nor_kept_by_the_browser(page):
    written = re.findall(r"<textarea[^>]*>", page)

    assert [one for one in written if 'spellcheck="false"' not in one] == []
    assert [one for one in written if 'autocomplete="off"' not in one] == []


def test_the_form_waits_for_its_script(client):
    page = client.get("/feedback/").content.decode()

    [form] = re.findall(r'<form[^>]*data-write-target="form"[^>]*>', page)
    assert " hidden " in form
    [without] = re.findall(r'<div class="without-script"[^>]*>', page)
    assert "hidden" not in without


def test_without_a_script_there_are_other_ways(client, settings):
    settings.COUNCIL_CONTACT, settings.COUNCIL_LETTER_BOX = "Zimmer 7", "der rote Kasten"

    page = client.get(reverse("feedback")).content.decode()

    assert [
        words for words in ("Zimmer 7", "der rote Kasten", "tel:+498001110111") if words not in page
    ] == []


@pytest.mark.parametrize(
    ("people", "sentence"),
    [
        (240, "Mindestens 240 Kolleginnen und Kollegen haben diese Woche Marken."),
        (20, "Mindestens 20 Kolleginnen und Kollegen haben diese Woche Marken."),
        (10, "Diese Woche haben noch keine 20 Menschen Marken"),
        (0, "Diese Woche haben noch keine 20 Menschen Marken"),
    ],
)
def test_it_says_in_how_large_a_crowd_one_hides(client, monkeypatch, people, sentence):
    monkeypatch.setattr(views, "people_with_passes", lambda at: people)

    assert sentence in client.get(reverse("feedback")).content.decode()


def test_the_privacy_page_names_the_legal_office(client, settings):
    settings.REPORTING_OFFICE_URL = "https://meldestelle.example/"

    page = client.get(reverse("feedback-privacy")).content.decode()

    assert 'href="https://meldestelle.example/"' in page
    assert "HinSchG" in page


@pytest.mark.parametrize("name", PAGES)
def test_the_english_page_speaks_english(client, name):
    page = client.get(f"/en{reverse(name)}").content.decode()

    assert '<html lang="en">' in page
    assert not re.search(r"\b(Ihr|Ihre|nicht|Code ein|lesen)\b", re.sub(r"<script.*?</script>", "", page))
