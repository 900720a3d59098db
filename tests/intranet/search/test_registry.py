import pytest

from feedback.outcomes.reports import FeedbackReport
from intranet.home.models import TextPage
from intranet.search.registry import Source, label_of, register, sources
from news.articles.models import Article
from training.demand.models import Wish
from training.schedule.models import Event


def test_the_house_lets_pages_articles_events_wishes_and_reports_be_found():
    assert {source.kind: source.model for source in sources()} == {
        "page": TextPage,
        "article": Article,
        "event": Event,
        "wish": Wish,
        "report": FeedbackReport,
    }


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        ("article", "Beitrag"),
        ("page", "Seite"),
        ("event", "Veranstaltung"),
        ("wish", "Wunsch"),
        ("other", "other"),
    ],
)
def test_a_kind_has_a_name_that_readers_understand(kind, label):
    assert label_of(kind) == label


def test_registering_again_replaces_the_source(monkeypatch):
    registered: dict[str, Source] = {}
    monkeypatch.setattr("intranet.search.registry._sources", registered)
    source = Source(kind="page", label="Seite", model=TextPage, readable=TextPage.objects.all, describe=id)

    register(source)
    register(source)

    assert sources() == [source]
