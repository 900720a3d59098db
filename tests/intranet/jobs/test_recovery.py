from datetime import UTC, datetime, timedelta

import pytest
from django_tasks_db.models import DBTaskResult

from intranet.jobs import recovery
from intranet.jobs.recovery import recover, retried, retry
from tests.intranet.jobs.chores import stumble, sweep

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("queue")]
AT = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def nothing_is_retried(monkeypatch):
    monkeypatch.setattr(recovery, "_retried", set())


def job(task, status, *, attempts=1, ago=timedelta(minutes=1)):
    """Put a job into the queue that began or failed some time ago."""
    DBTaskResult.objects.filter(pk=task.enqueue().id).update(
        status=status,
        started_at=AT - ago,
        finished_at=AT - ago if status == "FAILED" else None,
        worker_ids=[f"worker{number}" for number in range(attempts)],
    )
    return DBTaskResult.objects.get(task_path=task.module_path)


def state(job):
    job.refresh_from_db()
    return job.status, job.run_after


@pytest.mark.parametrize(("attempts", "minutes"), [(1, 1), (2, 5), (3, 25)])
def test_a_failed_job_gets_another_chance_later_each_time(attempts, minutes):
    failed = job(retried(stumble), "FAILED", attempts=attempts)
    recover(at=AT)

    assert state(failed) == ("READY", AT + timedelta(minutes=minutes))


def test_a_job_that_failed_four_times_stays_failed():
    failed = job(retried(stumble), "FAILED", attempts=4)
    recover(at=AT)

    assert state(failed)[0] == "FAILED"


def test_a_job_that_may_do_harm_twice_is_not_tried_again():
    failed = job(stumble, "FAILED")
    retried(sweep)
    recover(at=AT)

    assert state(failed)[0] == "FAILED"


def test_a_job_that_failed_long_ago_is_left_alone():
    failed = job(retried(stumble), "FAILED", ago=timedelta(days=1))
    recover(at=AT)

    assert state(failed)[0] == "FAILED"


def test_a_job_whose_worker_died_gets_another_chance():
    lost = job(retried(sweep), "RUNNING", ago=timedelta(minutes=31))
    recover(at=AT)

    assert state(lost) == ("READY", AT + timedelta(minutes=1))


def test_a_job_whose_worker_died_is_failed_where_it_must_not_run_twice():
    lost = job(sweep, "RUNNING", ago=timedelta(minutes=31))
    recover(at=AT)

    assert (state(lost)[0], lost.traceback) == ("FAILED", "the worker ended before the job did")


def test_a_job_at_work_is_left_at_work():
    running = job(retried(sweep), "RUNNING", ago=timedelta(minutes=29))
    recover(at=AT)

    assert state(running)[0] == "RUNNING"


def test_of_two_who_try_again_one_succeeds():
    failed = job(retried(stumble), "FAILED")
    same = DBTaskResult.objects.get(pk=failed.pk)

    assert [retry(failed, at=AT), retry(same, at=AT)] == [1, 0]
