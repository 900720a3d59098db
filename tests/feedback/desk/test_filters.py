import pytest
from django.http import QueryDict

from feedback.box.models import Thread
from feedback.desk.filters import Filters
from tests.factories.letters import ThreadFactory


def filters(query):
    return Filters.asked(QueryDict(query))


@pytest.mark.parametrize("query", ["", "state=", "state=nonsense&kind=%00", "kind=worry'--", "state[]=open"])
def test_what_is_no_word_of_ours_narrows_nothing(query):
    assert filters(query).chosen == {}


def test_other_pages_of_the_list_keep_the_filters():
    assert [filters("").kept, filters("kind=worry&page=3").kept] == ["", "kind=worry&"]


def test_a_pill_sets_one_filter_and_keeps_the_other():
    state, kind = filters("kind=worry").shown()

    assert [pill.url for pill in state.pills] == [
        "/feedback/desk/?kind=worry",
        "/feedback/desk/?kind=worry&state=open",
        "/feedback/desk/?kind=worry&state=in_work",
        "/feedback/desk/?kind=worry&state=done",
    ]
    assert [pill.title for pill in kind.pills if pill.current] == ["Sorge"]


@pytest.mark.django_db(databases=["box"])
def test_threads_are_narrowed_by_all_filters():
    one = ThreadFactory(kind="worry", state="in_work")
    ThreadFactory(kind="worry")
    ThreadFactory(kind="criticism", state="in_work")

    assert list(filters("kind=worry&state=in_work").narrow(Thread.objects.all())) == [one]
