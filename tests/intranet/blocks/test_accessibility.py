import pytest
from django.urls import reverse
from wagtail.admin.userbar import AccessibilityItem, AdminItem

from intranet.blocks.accessibility import WholeTextChecker, check_whole_text
from intranet.people.models import User
from tests.factories.articles import ArticleFactory

pytestmark = pytest.mark.django_db


def test_our_checker_takes_the_place_of_wagtails():
    items = [AdminItem(), AccessibilityItem()]

    check_whole_text(None, items, None)

    assert [type(item) for item in items] == [AdminItem, WholeTextChecker]


def test_a_preview_brings_the_checker_and_a_page_does_not(client):
    article = ArticleFactory(slug="eakte")
    article.save_revision()
    client.force_login(User.objects.create_superuser("edda", password="wort"))

    preview = client.get(reverse("wagtailadmin_pages:view_draft", args=[article.pk]))

    pages = [preview.content.decode(), client.get("/news/eakte/").content.decode()]
    assert ["wcag22aa" in html for html in pages] == [True, False]
