from datetime import UTC, datetime, timedelta
from threading import Barrier, Thread

import pytest
from django.db import connection
from django_tasks_db.models import DBTaskResult

from intranet.jobs.models import ScheduledRun
from intranet.jobs.schedule import Schedule
from intranet.jobs.services import forget_old_runs, hand_out_due
from tests.intranet.jobs.chores import sweep

AT = datetime(2026, 11, 23, 7, 30, 10, tzinfo=UTC)
NIGHTLY, HOURLY = "30 3 * * *", "0 * * * *"


def plan(cron=HOURLY, name="sweep"):
    schedule = Schedule()
    schedule.often(name, cron, sweep)
    return schedule


@pytest.mark.django_db
def test_a_job_that_is_due_is_done(done):
    assert hand_out_due(plan(), at=AT) == ["sweep"]
    assert done == ["swept"]


@pytest.mark.django_db
def test_a_job_is_done_once_for_each_due_time(done):
    schedule = plan()
    for minutes in (0, 10, 29, 30, 31):
        hand_out_due(schedule, at=AT + timedelta(minutes=minutes))

    assert done == ["swept"] * 2


@pytest.mark.django_db
def test_a_house_that_was_off_over_night_catches_up(done):
    hand_out_due(plan(NIGHTLY), at=AT)

    assert done == ["swept"]


@pytest.mark.django_db
def test_a_house_that_was_off_for_long_waits_for_the_next_time(done):
    assert hand_out_due(plan(NIGHTLY), at=AT + timedelta(hours=9)) == []
    assert done == []


@pytest.mark.django_db
def test_looking_again_at_the_clock_costs_one_query_a_job(django_assert_num_queries):
    schedule = plan()
    hand_out_due(schedule, at=AT)

    with django_assert_num_queries(1):
        hand_out_due(schedule, at=AT)


@pytest.mark.usefixtures("committed_queue")
def test_many_clocks_hand_out_a_job_once():
    schedule, together, handed_out = plan(), Barrier(4), []

    def look() -> None:
        together.wait()
        handed_out.extend(hand_out_due(schedule, at=AT))
        connection.close()

    threads = [Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert handed_out == ["sweep"]
    assert (ScheduledRun.objects.count(), DBTaskResult.objects.count()) == (1, 1)


@pytest.mark.django_db
def test_old_notes_are_forgotten_and_young_ones_kept():
    for days in (0, 1, 3, 9):
        ScheduledRun.objects.create(name="sweep", due=AT - timedelta(days=days))

    assert forget_old_runs(at=AT) == 2
    assert ScheduledRun.objects.count() == 2
