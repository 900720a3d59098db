"""Who does not write pages reads no draft in the admin, not even its title."""

import pytest

from intranet.people.roles import Role
from news.articles.models import NewsIndex
from tests.factories.articles import ArticleFactory
from tests.intranet.review.conftest import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def doors(draft):
    """Addresses at which Wagtail names pages."""
    ArticleFactory(title="Ein Scanner mehr")
    index = NewsIndex.objects.get(locale__language_code="de")
    return [
        "/admin/api/main/pages/",
        f"/admin/choose-page/{index.pk}/",
        "/admin/choose-page/search/?q=Scanner",
        "/admin/choose-page/?page_type=news.article",
        f"/admin/bulk/wagtailcore/page/publish/?id={draft.pk}",
    ]


def telling(client, doors, title):
    return [door for door in doors if title in client.get(door).text]


@pytest.mark.parametrize("role", [Role.STAFF_COUNCIL, Role.ADMINISTRATOR])
def test_a_draft_is_not_named_to_those_who_do_not_write(client, doors, role):
    client.force_login(person("paula", role))

    assert telling(client, doors, "Neuer Scanner") == []
    assert telling(client, doors, "Ein Scanner mehr") == doors[1:4]


def test_those_who_write_find_each_other_s_drafts(client, doors, edda):
    client.force_login(edda)

    assert telling(client, doors, "Neuer Scanner") == doors


@pytest.mark.parametrize(
    ("role", "shown"), [(Role.EDITOR, True), (Role.STAFF_COUNCIL, False), (Role.ADMINISTRATOR, False)]
)
def test_the_menu_offers_articles_to_those_who_write(client, role, shown):
    client.force_login(person("paula", role))

    assert ("/admin/articles/" in client.get("/admin/").text) is shown
