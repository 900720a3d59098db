from datetime import UTC, datetime

import pytest
from django.http import QueryDict
from hypothesis import given, settings
from hypothesis import strategies as st

from news.articles.filters import Filters
from news.articles.lists import page_of
from news.articles.models import Article
from tests.factories.articles import ArticleFactory, FieldOfActionFactory

pytestmark = pytest.mark.django_db


def found(**filters):
    return set(Filters(**filters).apply(Article.objects.all()))


def test_a_list_is_narrowed_by_field_tag_and_year_together():
    wanted = ArticleFactory(published_at=datetime(2025, 3, 1, tzinfo=UTC))
    wanted.tags.add("Scannen")
    wanted.save()
    ArticleFactory(published_at=datetime(2025, 3, 1, tzinfo=UTC), field=FieldOfActionFactory(slug="service"))
    ArticleFactory(published_at=datetime(2026, 3, 1, tzinfo=UTC))

    assert found(field="akte", tag="scannen", year="2025") == {wanted}


def test_the_year_turns_at_midnight_in_berlin():
    new_year = ArticleFactory(published_at=datetime(2025, 12, 31, 23, 30, tzinfo=UTC))

    assert (found(year="2026"), found(year="2025")) == ({new_year}, set())


@pytest.mark.parametrize(
    "filters",
    [
        {"field": "nirgends"},
        {"tag": "nirgends"},
        {"year": "x"},
        {"year": "99999999999999999999"},
        {"year": "0"},
    ],
)
def test_what_nothing_has_finds_nothing(filters):
    ArticleFactory()

    assert found(**filters) == set()


def test_filters_keep_each_other_in_the_address():
    filters = Filters(field="akte", tag="e-akte & co")

    assert filters.but(year="2026").url() == "/news/?field=akte&tag=e-akte+%26+co&year=2026"
    assert Filters().url() == "/news/"


@given(values=st.dictionaries(st.sampled_from(["field", "tag", "year", "page"]), st.text(max_size=300)))
@settings(max_examples=60, deadline=None)
def test_whatever_stands_in_the_address_gives_a_list(values):
    query = QueryDict(mutable=True)
    query.update({name: value.encode("utf-8", "replace").decode() for name, value in values.items()})

    page = page_of(Filters.asked(query).apply(Article.objects.all()).newest_first(), query.get("page"))

    assert list(page) == []
    assert page.number == 1
