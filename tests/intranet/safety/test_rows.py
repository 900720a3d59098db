"""A row of a form in the admin has a number of its own, or none yet."""

import pytest
from django.test import Client
from django.urls import reverse

from intranet.home.models import QuickLink, StartPage
from intranet.people.models import User

pytestmark = pytest.mark.django_db
ROWS = ("pins", "quick_links", "comments")
NO_ROWS = {f"{rows}-{count}_FORMS": "0" for rows in ROWS for count in ("TOTAL", "INITIAL")}


@pytest.fixture
def save(db):
    """Save the start page with one quick link, as the form in the admin does."""
    start = StartPage.objects.get(locale__language_code="de")
    link = QuickLink.objects.create(start_page=start, title="Urlaub", url="/news/", sort_order=0)
    row = {"id": link.pk, "title": "Ferien", "text": "", "url": "/news/", "ORDER": 1, "DELETE": ""}
    counts = {"quick_links-TOTAL_FORMS": 1, "quick_links-INITIAL_FORMS": 1}
    browser = Client(raise_request_exception=False)
    browser.force_login(User.objects.create_superuser("edda", password="wort"))

    def save(**said):
        rows = {f"quick_links-0-{name}": value for name, value in (row | said).items() if value is not None}
        form = {"title": "Start", "slug": start.slug, **NO_ROWS, **counts, **rows}
        return browser.post(reverse("wagtailadmin_pages:edit", args=[start.pk]), form)

    return save


def test_a_row_is_saved_under_its_number(save):
    assert save().status_code == 302
    assert StartPage.objects.get(locale__language_code="de").get_latest_revision() is not None


@pytest.mark.parametrize("number", [None, "x", "\t", "²", "1\0", "1.5", "9" * 5_000])
def test_a_row_without_a_number_gets_a_page_that_says_so(save, number):
    answer = save(id=number)

    assert (answer.status_code, "<h1>Das haben wir nicht verstanden</h1>" in answer.text) == (400, True)


@pytest.mark.parametrize("number", ["0", "-1", "9" * 60])
def test_a_row_of_nobody_is_not_saved(save, number):
    assert save(id=number).status_code == 200
