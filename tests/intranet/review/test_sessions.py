import pytest

from intranet.people.roles import Role
from tests.factories.articles import ArticleFactory
from tests.intranet.review.conftest import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def article(client):
    client.force_login(person("edda", Role.EDITOR))
    article = ArticleFactory()
    article.save_revision()
    return article


def ping(client, article, version):
    address = f"/admin/editing-sessions/ping/news/article/{article.pk}/0/"
    return client.post(address, {"revision_id": version}).status_code


def test_an_editor_hears_who_else_edits_the_text(client, article):
    assert ping(client, article, article.latest_revision_id) == 200


@pytest.mark.parametrize("version", ["True", "", "-1", "1.5", "²", "9" * 19, "9" * 5_000])
def test_a_version_whose_number_is_none_is_not_found(client, article, version):
    assert ping(client, article, version) == 404


def test_who_may_not_enter_the_admin_hears_nothing(client, article, alice):
    client.force_login(alice)

    assert ping(client, article, article.latest_revision_id) == 302
