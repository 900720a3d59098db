"""Wishes that say nearly the same are found by their words, however these are written."""

import pytest

from intranet.search.models import IndexedDocument
from tests.factories.articles import ArticleFactory
from tests.factories.training import BEFORE, EventFactory
from training.demand.deciding import answer
from training.demand.grouping import merge
from training.demand.models import State
from training.demand.similar import MOST, similar

pytestmark = pytest.mark.django_db


@pytest.fixture
def wishes(told):
    return {
        "pivot": told(what="Hilfe bei Pivot-Tabellen", what_for="die Auswertung der Haushaltslisten"),
        "pdf": told(what="barrierefreie PDF-Dateien erstellen", what_for="Formulare für den Screenreader"),
        "calls": told(what="Übung im Moderieren von Videokonferenzen", what_for="lebhafte Sitzungen"),
    }


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Pivot", ["pivot"]),
        ("eine Schulung zu Pivottabellen", ["pivot"]),
        ("Tabelle mit Pivot", ["pivot"]),
        ("barrierefreies PDF", ["pdf"]),
        ("Screenreader", ["pdf"]),
        ("UEBUNGEN", ["calls"]),
        ("Konferenzen moderieren", ["calls"]),
        ("Videokonferen", ["calls"]),
        ("Gabelstapler fahren lernen im Lager", []),
    ],
)
def test_words_are_recognised_in_their_parts_and_forms(wishes, typed, found):
    names = {wish.pk: name for name, wish in wishes.items()}

    assert [names[wish.pk] for wish in similar(typed)] == found


@pytest.mark.parametrize("typed", ["", " ", "\x00", "für die der", "?!", "x" * 5000, "'; --", "100 %"])
def test_what_says_nothing_finds_nothing(wishes, typed):
    assert similar(typed) == []


def test_one_word_of_many_that_are_not_shared_is_not_enough(wishes):
    assert similar("Hilfe beim Gießen seltener Orchideen auf Dachterrassen im Hochsommer") == []


@pytest.mark.parametrize("state", [State.NEW, State.MERGED])
def test_what_nobody_may_read_is_not_suggested(told, state):
    other = told() if state == State.MERGED else None
    told(what="Pivot", state=state, into=other, key="" if other else "k")

    assert similar("Pivot") == []


def test_what_was_answered_is_suggested_too(told):
    wish = told(what="Pivot", state=State.ANSWERED, key="", answer="Ab Januar.")

    assert similar("Pivot") == [wish]


def test_what_was_grouped_a_moment_ago_is_not_suggested_although_the_index_still_has_it(told):
    wish, other = told(what="Pivot"), told(what="Excel")

    merge(wish=wish, into=other, at=BEFORE)

    assert similar("Pivot") == []


def test_other_texts_of_the_house_are_no_wishes(told, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        EventFactory(title="Pivot"), ArticleFactory(title="Pivot")

    assert similar("Pivot") == []


def test_no_more_than_three_are_suggested(told):
    for _ in range(MOST + 1):
        told(what="Pivot")

    assert len(similar("Pivot")) == MOST


def test_the_most_alike_stands_first(told):
    best, less = told(what="Pivot im Jugendamt"), told(what="Ausflug mit dem Jugendamt")
    told(what="Pivot"), told(what="Pivot")

    assert similar("Pivot Jugendamt")[:2] == [best, less]


def test_counting_somebody_does_not_trouble_the_index(told, alice, monkeypatch):
    wish = told()
    asked = []
    monkeypatch.setattr("training.demand.searchable.rows_changed", lambda **what: asked.append(what))

    wish.save(update_fields=["supporters"])
    assert asked == []
    answer(wish=wish, answer="Ab Januar.")
    assert asked == [{"kind": "wish", "ids": [wish.pk]}]


def test_a_wish_is_found_by_the_search_and_goes_with_it(told, client, django_capture_on_commit_callbacks):
    wish = told(what="Pivot", what_for="Haushalt")
    (hit,) = client.get("/search/?q=Haushalt").context["items"]
    assert hit.url == wish.get_absolute_url()

    with django_capture_on_commit_callbacks(execute=True):
        wish.delete()
    assert IndexedDocument.objects.count() == 0


@pytest.mark.parametrize("count", [1, 3])
def test_looking_asks_the_database_the_same_for_one_and_for_three(told, count, django_assert_num_queries):
    for _ in range(count):
        told(what="Pivot")
    similar("Pivot")  # the words of the house are known from here on

    with django_assert_num_queries(5):
        assert len(similar("Pivot")) == count
