import pytest
from wagtail.models import Page

from intranet.search.finding import Question, find
from intranet.search.promotions import Promotion, stems_of
from intranet.search.services import refresh_pages, take_up_word_lists
from intranet.search.wordlists import PromotedResult
from tests.factories.articles import ArticleFactory
from tests.intranet.search.conftest import NOW


@pytest.mark.parametrize("asked", ["Störung", "Störungen melden", "defekter Drucker", "Drucker: defekt!"])
def test_a_promotion_fits_when_all_words_of_one_phrase_are_asked(asked):
    phrases = (stems_of("Störung"), stems_of("Drucker defekt"))

    assert Promotion(phrases, "Hilfe", "", "/hilfe/", None).fits(stems_of(asked))


@pytest.mark.parametrize("asked", ["Drucker", "defekt", "Akte", ""])
def test_a_promotion_does_not_fit_less(asked):
    phrases = (stems_of("Störung"), stems_of("Drucker defekt"))

    assert not Promotion(phrases, "Hilfe", "", "/hilfe/", None).fits(stems_of(asked))


@pytest.fixture
def promoted_page(db):
    page = ArticleFactory(title="So hilft der Service", slug="hilfe")
    refresh_pages(ids=[page.pk])
    PromotedResult.objects.create(words="Störung", title="Hilfe", page=page)
    take_up_word_lists()
    return page


def promoted(text):
    answer = find(Question(text=text, language="de", chosen={}), at=NOW)
    return [(place.title, place.url) for place in answer.promoted]


def test_a_promoted_page_leads_to_where_it_stands(promoted_page):
    assert promoted("Störung") == [("Hilfe", "/news/hilfe/")]


def test_a_promoted_page_that_is_not_readable_is_not_shown(promoted_page):
    Page.objects.filter(pk=promoted_page.pk).update(live=False)

    assert promoted("Störung") == []
