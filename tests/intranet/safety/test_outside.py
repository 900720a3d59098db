"""No page makes a browser ask anybody but us: nobody counts, and a closed network is enough."""

from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.urls import reverse

from intranet.people.models import User
from tests.factories.articles import ArticleFactory
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db

LOADED = {"src", "srcset", "poster", "data", "action", "formaction", "hx-get", "hx-post"}


class Resources(HTMLParser):
    """What a browser asks for by itself, or sends a form to; links are followed by people only."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if value and (name in LOADED or (tag == "link" and name == "href")):
                self.found += [part.strip().split(" ")[0] for part in value.split(",")]


def outside(html):
    resources = Resources()
    resources.feed(html)
    return [found for found in resources.found if urlsplit(found).netloc or urlsplit(found).scheme == "http"]


@pytest.fixture
def article(db):
    link = '<p><a href="https://www.bund.example/">außen</a></p>'
    return ArticleFactory(
        slug="eakte", picture=PictureFactory(), picture_alt="Ein Regal", body=[("text", link)]
    )


@pytest.mark.parametrize(
    "path", ["/", "/en/", "/news/", "/news/eakte/", "/news/eakte/drucken/", "/nirgends/"]
)
def test_a_page_of_the_site_asks_nobody_else(client, article, path):
    assert outside(client.get(path).content.decode()) == []


@pytest.mark.parametrize(
    "name",
    ["wagtailadmin_home", "articles:index", "wagtailadmin_reports:aging_pages", "wagtailusers_users:index"],
)
def test_a_page_of_the_admin_asks_nobody_else(client, article, name):
    client.force_login(User.objects.create_superuser("edda", "edda@musterfelden.example", "wort"))

    assert outside(client.get(reverse(name)).content.decode()) == []


def test_the_first_page_of_the_admin_leads_nobody_outside(client):
    client.force_login(User.objects.create_superuser("edda", "edda@musterfelden.example", "wort"))

    assert "wagtail.org" not in client.get("/admin/").text


@pytest.mark.parametrize("view", ["edit", "history", "view_draft"])
def test_the_editor_asks_nobody_else(client, article, view):
    article.save_revision()
    client.force_login(User.objects.create_superuser("edda", "edda@musterfelden.example", "wort"))

    html = client.get(reverse(f"wagtailadmin_pages:{view}", args=[article.pk])).content.decode()

    own = f"//{urlsplit('http://testserver').netloc}"
    assert [found for found in outside(html) if own not in found] == []


def test_nothing_that_would_ask_somebody_else_is_switched_on():
    assert (
        settings.WAGTAIL_ENABLE_UPDATE_CHECK,
        settings.WAGTAIL_ENABLE_WHATS_NEW_BANNER,
        settings.WAGTAIL_GRAVATAR_PROVIDER_URL,
        settings.WAGTAILEMBEDS_FINDERS,
    ) == (False, False, None, [])


def test_a_resource_from_elsewhere_would_be_found():
    html = '<link href="//fonts.example/a.css"><img srcset="/a.png 1x, https://pictures.example/b.png 2x">'

    assert outside(html) == ["//fonts.example/a.css", "https://pictures.example/b.png"]
