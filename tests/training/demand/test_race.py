"""Thirty people support a wish in the same moment."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from intranet.people.models import Department, User
from intranet.search.models import Index, IndexedDocument, Word
from intranet.topics.models import FieldOfAction
from tests.factories.articles import FieldOfActionFactory
from tests.factories.people import DepartmentFactory, UserFactory
from tests.factories.training import BEFORE
from tests.factories.wishes import WishFactory
from training.demand.deciding import make_event
from training.demand.grouping import merge
from training.demand.models import State, Wish
from training.demand.services import support
from training.schedule.models import Event

PEOPLE = 30


@pytest.fixture
def wish(committed: None) -> Iterator[Wish]:
    """A wish that other connections see, and people; forgotten after the test."""
    DepartmentFactory(), FieldOfActionFactory()
    User.objects.bulk_create(UserFactory.build_batch(PEOPLE, department=None))
    yield WishFactory()
    for model in (Wish, Event, FieldOfAction, User, Department, IndexedDocument, Word, Index):
        model.objects.all().delete()


def at_once(deeds):
    together = Barrier(len(deeds))

    def begin(deed):
        together.wait()
        try:
            return deed()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(deeds)) as pool:
        return list(pool.map(begin, deeds))


def supporting(wish):
    return [lambda one=one: support(wish=wish, person=one, at=BEFORE) for one in User.objects.all()]


def test_all_are_counted_and_one_draft_is_made(wish):
    at_once(supporting(wish))

    wish.refresh_from_db()
    assert (wish.supporters, wish.supports.count(), wish.state) == (PEOPLE, PEOPLE, State.PLANNED)
    assert [one.pk for one in Event.objects.all()] == [wish.event_id]


def test_who_presses_ten_times_at_once_counts_once(wish):
    alice = User.objects.first()

    at_once([lambda: support(wish=wish, person=alice, at=BEFORE)] * 10)

    wish.refresh_from_db()
    assert wish.supporters == 1


def test_ten_clicks_at_once_make_one_draft(wish):
    made = at_once([lambda: make_event(wish=wish, unit=None).pk] * 10)

    assert len(set(made)) == Event.objects.count() == 1


def test_nobody_is_lost_or_counted_twice_while_wishes_are_grouped(wish, settings):
    settings.WISH_THRESHOLD = 100
    other = WishFactory()

    at_once([*supporting(wish), *supporting(other)[:10], lambda: merge(wish=wish, into=other, at=BEFORE)])

    other.refresh_from_db()
    assert other.supporters == other.supports.count() == PEOPLE
