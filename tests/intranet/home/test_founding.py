import pytest
from django.apps import apps
from wagtail.models import Page

from intranet.home.founding import found_house
from intranet.home.models import StartPage

pytestmark = pytest.mark.django_db


def test_a_new_house_has_a_start_page_in_both_languages(client):
    assert client.get("/").context["page"].title == "Startseite"
    assert client.get("/en/").context["page"].title == "Start"


def test_wagtails_welcome_page_is_gone():
    assert [page.specific_class for page in Page.objects.filter(depth=2)] == [StartPage, StartPage]


def test_founding_twice_changes_nothing():
    before = list(Page.objects.values_list("pk", "title", "path"))

    found_house(sender=apps.get_app_config("intranet"), using="default")

    assert list(Page.objects.values_list("pk", "title", "path")) == before
