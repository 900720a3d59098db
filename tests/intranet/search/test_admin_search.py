"""The lists of the admin find by words, whatever else is typed between them."""

import pytest
from wagtail.models import ReferenceIndex
from wagtail.search.backends import get_search_backend

from intranet.media.models import Picture
from news.articles.models import Article
from tests.factories.articles import ArticleFactory
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def shelf(db):
    return PictureFactory(title="Regal im Keller")


def found(words, pictures=None):
    pictures = Picture.objects.all() if pictures is None else pictures
    return list(get_search_backend().autocomplete(words, pictures))


@pytest.mark.parametrize("words", ["Regal", "rega", "keller Reg"])
def test_a_picture_is_found_by_the_beginning_of_its_words(shelf, words):
    assert found(words) == [shelf]


@pytest.mark.parametrize("words", ['"Regal', 'Regal\\"', '"Regal im Keller"', "Regal\\", "Regal\0"])
def test_signs_of_the_database_are_passed_over(shelf, words):
    assert found(words) == [shelf]


@pytest.mark.parametrize("rest", [" Regal" * 20_000, "x" * 100_000, " " * 100_000])
def test_endless_words_are_cut(shelf, rest):
    assert found(f"Regal Keller{rest}") == ([] if "x" in rest else [shelf])


@pytest.mark.parametrize("words", ['"', "\\", "\0", '\\"\\', "'", "%", "*", "(", "NEAR(", "a AND", "-"])
def test_signs_alone_find_nothing(shelf, words):
    assert found(words) == []


def test_a_search_may_be_narrowed_by_how_often_something_is_used(shelf):
    counted = Picture.objects.annotate(usage_count=ReferenceIndex.usage_count_subquery(Picture))

    assert found("Regal", counted.filter(usage_count__lte=0)) == [shelf]
    assert found("Regal", counted.filter(usage_count__gte=1)) == []


def test_a_search_may_be_narrowed_by_a_column_that_is_not_declared():
    article = ArticleFactory(title="Regal im Keller")

    assert found("Regal", Article.objects.filter(numchild=0)) == [article]
    assert found("Regal", Article.objects.filter(numchild__gt=0)) == []
