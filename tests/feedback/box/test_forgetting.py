"""What is deleted when its time has come, with the clock moved."""

from datetime import UTC, datetime, timedelta

import pytest

from feedback.box.forgetting import forget_scopes, forget_threads
from feedback.box.models import Letter, Mark, PublishedKey, Thread
from feedback.box.queries import ending_soon
from tests.factories.letters import LetterFactory, ThreadFactory

pytestmark = pytest.mark.django_db(databases=["box", "spool"])

WRITTEN = datetime(2026, 11, 18, 12, tzinfo=UTC)  # in week 47
A_YEAR, A_QUARTER, A_WEEK = timedelta(days=365), timedelta(days=91), timedelta(days=7)


@pytest.fixture
def letter():
    return LetterFactory()


@pytest.mark.parametrize(("passed", "left"), [(A_YEAR, 1), (A_YEAR + A_WEEK, 0)])
def test_a_thread_is_kept_for_twelve_months_after_its_last_letter(letter, passed, left):
    forget_threads(at=WRITTEN + passed)

    assert (Thread.objects.count(), Letter.objects.count()) == (left, left)


@pytest.mark.parametrize(("passed", "left"), [(A_QUARTER, 1), (A_QUARTER + A_WEEK, 0)])
def test_what_is_done_is_kept_for_three(passed, left):
    ThreadFactory(state="done", done_week="2026-W47")

    forget_threads(at=WRITTEN + passed)

    assert Thread.objects.count() == left


def test_a_later_letter_keeps_the_thread():
    ThreadFactory(last_week="2027-W10")

    assert forget_threads(at=WRITTEN + A_YEAR + A_WEEK) == 0


@pytest.mark.parametrize(("weeks_before", "warned"), [(6, 0), (3, 1), (-1, 0)])
def test_readers_are_warned_four_weeks_before(letter, weeks_before, warned):
    at = WRITTEN + A_YEAR - timedelta(weeks=weeks_before)

    assert ending_soon(at=at).count() == warned


def test_marks_and_keys_go_with_their_week():
    for week in ("2026-W46", "2026-W47"):
        Mark.objects.create(mark=week[-2:] * 32, scope=f"feedback:{week}")
        PublishedKey.objects.create(scope=f"feedback:{week}", key="A")
    PublishedKey.objects.create(scope="officehours:42", key="A")

    forget_scopes(at=WRITTEN)

    assert [one.scope for one in Mark.objects.all()] == ["feedback:2026-W47"]
    assert {one.scope for one in PublishedKey.objects.all()} == {"feedback:2026-W47", "officehours:42"}


def test_marks_stay_as_long_as_their_passes_are_taken():
    Mark.objects.create(mark="0" * 64, scope="feedback:2026-W46")

    forget_scopes(at=datetime(2026, 11, 17, 22, 59, tzinfo=UTC))
    assert Mark.objects.exists()

    forget_scopes(at=datetime(2026, 11, 17, 23, 0, tzinfo=UTC))
    assert not Mark.objects.exists()
