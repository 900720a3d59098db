"""The house invites to say something: on the start page, in the menu, and beside each article."""

import re

import pytest
from django.urls import reverse
from django.utils import translation

from feedback.page.invitations import say_about

pytestmark = pytest.mark.django_db


def test_the_start_page_invites_in_place_of_the_mail_to_the_unit(client):
    page = client.get("/").content.decode()

    assert "Ohne Namen etwas sagen" in page
    assert f'href="{reverse("feedback")}"' in page
    assert "Der Stabsstelle schreiben" not in page


def test_the_menu_leads_there(client):
    page = client.get(reverse("feedback")).content.decode()

    assert re.search(r'href="/feedback/" aria-current="page">Mitreden<', page)


def test_the_topic_stands_where_no_server_sees_it():
    assert say_about("Hundesteuer & mehr?") == "/feedback/#topic=Hundesteuer%20%26%20mehr%3F"


def test_the_address_is_that_of_the_language():
    with translation.override("en"):
        assert say_about("Tax") == "/en/feedback/#topic=Tax"


def test_ordinary_pages_load_the_cover_now_and_then_when_they_are_quiet(client):
    page = client.get("/").content.decode()

    assert 'data-idle="wandel/cover 0.02"' in page
    assert "cover.js" not in re.sub(r'<script type="importmap">.*?</script>', "", page)
