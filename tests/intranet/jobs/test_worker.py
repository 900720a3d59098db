from threading import Event
from threading import enumerate as enumerate_threads

import pytest
from django_tasks_db.models import DBTaskResult

from intranet.jobs.lifespan import companions
from intranet.jobs.schedule import schedule
from intranet.jobs.worker import Work, look_at_the_clock
from tests.intranet.jobs import chores
from tests.intranet.jobs.chores import stumble, sweep


@pytest.mark.usefixtures("committed_queue")
def test_the_worker_does_all_that_is_ready(done):
    for _ in range(3):
        sweep.enqueue()
    Work()()

    assert done == ["swept"] * 3
    assert set(DBTaskResult.objects.values_list("status", flat=True)) == {"SUCCESSFUL"}


@pytest.mark.usefixtures("committed_queue")
def test_a_job_that_fails_keeps_nobody_from_work(done):
    stumble.enqueue()
    sweep.enqueue()
    Work()()

    states = dict(DBTaskResult.objects.values_list("task_path", "status"))
    assert states == {stumble.module_path: "FAILED", sweep.module_path: "SUCCESSFUL"}


@pytest.mark.django_db
def test_an_idle_worker_asks_one_question(django_assert_num_queries):
    with django_assert_num_queries(1):
        Work()()


@pytest.mark.usefixtures("committed_queue")
def test_after_a_stop_the_job_at_work_is_the_last(done):
    work = Work()
    chores.bells.append(work.stop)
    chores.ring.enqueue()
    sweep.enqueue()
    work()

    states = dict(DBTaskResult.objects.values_list("task_path", "status"))
    assert states == {chores.ring.module_path: "SUCCESSFUL", sweep.module_path: "READY"}


@pytest.mark.usefixtures("committed_queue")
def test_the_clock_hands_out_the_jobs_of_the_house():
    look_at_the_clock()

    assert {job.task.module_path for job in schedule} >= set(
        DBTaskResult.objects.values_list("task_path", flat=True)
    )
    assert DBTaskResult.objects.filter(task_path="intranet.jobs.tasks.publish_scheduled").count() == 1


def test_production_has_processes_for_its_jobs(settings):
    settings.EMBEDDED_JOBS = False

    assert companions() == []


@pytest.mark.usefixtures("committed_queue")
def test_the_embedded_worker_works_until_the_server_ends(settings):
    settings.EMBEDDED_JOBS = True
    rung = Event()
    chores.bells.append(rung.set)
    chores.ring.enqueue()
    worker, clock = companions()
    for companion in (worker, clock):
        companion.start()
    assert rung.wait(10)
    for companion in (clock, worker):
        companion.stop()

    assert {thread.name for thread in enumerate_threads()}.isdisjoint({"the worker", "the clock"})
