import pytest

from intranet.search import services
from tests.factories.articles import ArticleFactory

pytestmark = pytest.mark.django_db


def test_an_editor_can_publish_while_the_index_is_out_of_order(
    monkeypatch, caplog, django_capture_on_commit_callbacks
):
    def out_of_order(ids: list[int]) -> None:
        raise OSError("no room left")

    monkeypatch.setattr(services, "refresh_pages", out_of_order)
    article = ArticleFactory(live=False)

    with django_capture_on_commit_callbacks(execute=True):
        article.save_revision().publish()

    article.refresh_from_db()
    assert article.live
    assert "no room left" in caplog.text
