"""Other slices stand in the head of the calendar, wherever one looks at it."""

import pytest
from django.utils.translation import gettext_lazy as _

from training.schedule.head_links import HeadLink, HeadLinks

pytestmark = pytest.mark.django_db


def test_links_stand_in_their_order_with_an_address_of_this_page():
    links = HeadLinks()
    links.register(HeadLink(_("Monat"), "calendar", lambda: "/b/", order=20))
    links.register(HeadLink(_("Liste"), "field", lambda: "/a/", order=10))

    assert [(link["title"], link["icon"], link["url"]) for link in links.shown()] == [
        ("Liste", "field", "/a/"),
        ("Monat", "calendar", "/b/"),
    ]


@pytest.mark.parametrize("path", ["", "past/", "today/", "month/2026-12/"])
def test_every_view_of_the_calendar_leads_to_the_own_dates_and_the_feeds(client, clock, path):
    links = client.get(f"/training/{path}").context["head_links"]

    assert [link["url"] for link in links][:2] == ["/training/mine/", "/training/feeds/"]
