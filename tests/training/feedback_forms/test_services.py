"""Three answers without a name, a time or an order."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, connection

from tests.factories.training import BEFORE, OccurrenceFactory
from tests.training.signups.queue import come, crowd
from training.feedback_forms.checks import CannotAnswer
from training.feedback_forms.models import Answer
from training.feedback_forms.queries import results
from training.feedback_forms.services import answer, forget
from training.schedule.models import Occurrence
from training.schedule.services import call_off

pytestmark = pytest.mark.django_db

SECOND = timedelta(seconds=1)


@pytest.fixture
def course(db):
    """Six took part."""
    course = OccurrenceFactory()
    come(course, *crowd(6))
    return course


@pytest.fixture
def closed(course):
    return course.ends_at + timedelta(days=14)


def say(course, number=1, key=None, at=None, **said):
    told = {"useful": 4, "clear": 5, "comment": "", **said}
    return [
        answer(occurrence=course, key=key or uuid4(), at=at or course.ends_at, **told) for _ in range(number)
    ]


def test_five_answers_are_shown_when_the_form_is_closed(course, closed):
    say(course, 4)
    say(course, useful=1, comment="Mehr Pausen.")

    found = results(course, at=closed)

    assert (found.number, found.useful, found.clear, found.comments) == (5, 3.4, 5.0, ["Mehr Pausen."])


def test_four_answers_are_shown_to_nobody(course, closed):
    say(course, 4)

    assert results(course, at=closed) is None


def test_while_it_is_open_nobody_reads_who_came_last(course, closed):
    say(course, 5)

    assert results(course, at=closed - SECOND) is None


def test_comments_come_in_an_order_that_chance_has_made(course, closed):
    for number in (5, 3, 1, 4, 2):
        say(course, key=UUID(int=number), comment=f"Nr. {number}")

    for _ in range(2):
        assert results(course, at=closed).comments == ["Nr. 1", "Nr. 2", "Nr. 3", "Nr. 4", "Nr. 5"]


def test_a_form_that_is_sent_twice_counts_once(course):
    key = uuid4()
    say(course, 2, key=key)

    assert Answer.objects.count() == 1


def test_there_are_never_more_answers_than_people(course):
    say(course, 6)

    with pytest.raises(CannotAnswer, match="so viele Rückmeldungen"):
        say(course)


def test_nothing_is_said_before_the_end_or_after_it_is_closed(course, closed):
    with pytest.raises(CannotAnswer, match="vorbei"):
        say(course, at=course.ends_at - SECOND)
    with pytest.raises(CannotAnswer, match=r"bis 15\.12\., 12 Uhr"):
        say(course, at=closed)


def test_nothing_is_said_about_what_was_called_off(course):
    call_off(occurrence=course, at=BEFORE)

    with pytest.raises(CannotAnswer):
        say(course)


def test_the_table_knows_no_person_and_no_time():
    with connection.cursor() as cursor:
        columns = connection.introspection.get_table_description(cursor, Answer._meta.db_table)

    assert {column.name for column in columns} == {"key", "occurrence_id", "useful", "clear", "comment"}


@pytest.mark.parametrize("mark", [0, 6])
def test_no_mark_lies_outside_the_scale(course, mark):
    with pytest.raises(IntegrityError):
        Answer.objects.create(occurrence=course, useful=mark, clear=3)


def test_what_nobody_will_read_is_forgotten(course, closed):
    say(course, 4)

    forget(at=closed - SECOND)
    assert Answer.objects.count() == 4

    forget(at=closed)
    assert Answer.objects.count() == 0


def test_what_can_be_read_is_kept_as_long_as_its_date(course, closed):
    say(course, 5)

    forget(at=closed)
    assert Answer.objects.count() == 5

    Occurrence.objects.all().delete()
    assert Answer.objects.count() == 0
