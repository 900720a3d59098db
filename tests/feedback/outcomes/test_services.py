from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError

from feedback.box.forgetting import forget_threads
from feedback.box.models import Thread
from feedback.box.releasing import release
from feedback.outcomes.models import QuarterFigure
from feedback.outcomes.quarters import Quarter
from feedback.outcomes.queries import frozen, frozen_quarters
from feedback.outcomes.services import freeze, freeze_due
from feedback.outcomes.tasks import freeze_figures
from intranet.jobs.schedule import schedule
from tests.factories.letters import LetterFactory, WaitingLetterFactory

pytestmark = pytest.mark.django_db(databases=["default", "box", "spool"])
OVER = datetime(2026, 10, 1, 9, tzinfo=UTC)  # in the first week of the fourth quarter
SUMMER = Quarter(2026, 3)
WORRY = ("both", "worry")


def letters(number, week="2026-W30", kind="worry", audience="both"):
    return LetterFactory.create_batch(
        number,
        thread__week=week,
        thread__last_week=week,
        thread__kind=kind,
        thread__audience=audience,
        thread__holder="council" if audience == "council" else "unit",
    )


@pytest.mark.parametrize(("number", "shown"), [(0, None), (4, None), (5, 5), (12, 12)])
def test_a_quarter_keeps_what_may_be_shown(number, shown):
    letters(number)

    freeze_due(at=OVER)

    assert frozen(SUMMER)[WORRY] == shown


def test_every_kind_has_a_figure_whether_or_not_anybody_wrote():
    freeze_due(at=OVER)

    assert set(frozen(SUMMER).values()) == {None}
    assert len(frozen(SUMMER)) == 8


def test_letters_for_the_council_alone_are_counted_apart():
    letters(6)
    letters(7, audience="council")

    freeze_due(at=OVER)

    assert (frozen(SUMMER)[WORRY], frozen(SUMMER)["council", "worry"]) == (6, 7)


def test_letters_of_other_quarters_do_not_count():
    letters(5, "2026-W26")
    letters(5, "2026-W40")
    letters(5, "2026-W39")

    freeze_due(at=OVER)

    assert frozen(SUMMER)[WORRY] == 5


def test_a_letter_that_waits_for_its_release_counts_once():
    letters(4)
    WaitingLetterFactory(week="2026-W39", kind="worry", audience="both", position=0)

    freeze_due(at=OVER)

    assert frozen(SUMMER)[WORRY] == 5


def test_what_was_released_meanwhile_is_the_same_letter():
    WaitingLetterFactory.create_batch(5, week="2026-W39", kind="worry", audience="both", position=0)
    release(at=OVER)

    freeze_due(at=OVER)

    assert frozen(SUMMER)[WORRY] == 5


def test_a_frozen_quarter_never_changes():
    letters(5)
    freeze_due(at=OVER)
    letters(3)

    freeze(SUMMER)
    freeze_due(at=OVER)

    assert frozen(SUMMER)[WORRY] == 5


def test_figures_outlive_the_letters():
    letters(5)
    freeze_due(at=OVER)

    forget_threads(at=OVER + timedelta(days=500))

    assert (Thread.objects.count(), frozen(SUMMER)[WORRY]) == (0, 5)


def test_the_clock_comes_before_any_letter_of_the_quarter_is_deleted():
    """Even what was done in the first week of a quarter of fourteen weeks."""
    letters(5, "2026-W40")
    Thread.objects.update(state="done", done_week="2026-W40")
    first_monday = datetime(2027, 1, 4, 3, tzinfo=UTC)  # four o'clock in Berlin

    assert forget_threads(at=first_monday - timedelta(days=1)) == 0
    freeze_due(at=first_monday)

    assert frozen(Quarter(2026, 4))[WORRY] == 5
    assert schedule.jobs["freeze-figures"].cron == "0 4 * * *"
    assert schedule.jobs["forget-feedback"].cron == "30 4 * * *"


def test_a_clock_that_stood_still_catches_up():
    freeze_due(at=OVER)

    done = freeze_due(at=OVER + timedelta(days=190))

    assert [one.name for one in done] == ["2026-Q4", "2027-Q1"]
    assert [one.name for one in frozen_quarters()] == ["2027-Q1", "2026-Q4", "2026-Q3"]


def test_the_clock_freezes_what_is_over():
    freeze_figures.enqueue()

    assert len(frozen_quarters()) == 1


def test_the_table_can_not_hold_a_number_below_five():
    with pytest.raises(IntegrityError, match="below_five"):
        QuarterFigure.objects.create(quarter="2026-Q3", audience="both", kind="worry", shown=4)
