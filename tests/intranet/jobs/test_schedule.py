from datetime import UTC, datetime, timedelta

import pytest

from intranet.jobs.schedule import BERLIN, Schedule


@pytest.fixture
def schedule():
    return Schedule()


def dues(job, start, *, hours, every):
    """Look at the clock every few minutes; return the due times in the order in which they came."""
    moments = (start + timedelta(minutes=minute) for minute in range(0, 60 * hours, every))
    return list(dict.fromkeys(job.last_due(moment) for moment in moments))


def test_a_job_is_due_at_its_minute(schedule):
    schedule.often("look", "*/5 * * * *", None)

    at = datetime(2026, 11, 23, 7, 35, tzinfo=UTC)
    assert schedule.jobs["look"].last_due(at) == at


def test_a_job_stays_due_until_the_next_time(schedule):
    schedule.often("look", "*/5 * * * *", None)

    at = datetime(2026, 11, 23, 7, 39, 59, tzinfo=UTC)
    assert schedule.jobs["look"].last_due(at) == datetime(2026, 11, 23, 7, 35, tzinfo=UTC)


def test_a_time_of_day_is_meant_in_berlin(schedule):
    schedule.daily("digest", "0 7 * * 1", None)

    at = datetime(2026, 11, 24, 12, tzinfo=UTC)
    assert schedule.jobs["digest"].last_due(at) == datetime(2026, 11, 23, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    "day", [datetime(2026, 3, 27, 12, tzinfo=UTC), datetime(2026, 10, 23, 12, tzinfo=UTC)]
)
@pytest.mark.parametrize("cron", ["30 3 * * *", "0 7 * * *", "30 1 * * *"])
def test_a_daily_job_comes_once_a_day_when_the_clock_changes(schedule, day, cron):
    schedule.daily("tidy", cron, None)

    seen = dues(schedule.jobs["tidy"], day, hours=72, every=15)
    assert [due.astimezone(BERLIN).date() - day.date() for due in seen] == [timedelta(n) for n in range(4)]


def test_a_job_of_every_minute_comes_every_minute_when_the_clock_changes(schedule):
    schedule.often("look", "* * * * *", None)

    night = datetime(2026, 10, 25, tzinfo=UTC)
    seen = dues(schedule.jobs["look"], night, hours=3, every=1)
    assert seen == [night + timedelta(minutes=minute) for minute in range(180)]


@pytest.mark.parametrize("cron", ["30 2 * * *", "0 * * * *", "0 1-3 * * *", "0 */2 * * *"])
def test_the_hour_that_summer_time_moves_is_refused(schedule, cron):
    with pytest.raises(ValueError, match="summer time"):
        schedule.daily("tidy", cron, None)


def test_a_second_job_of_the_same_name_is_refused(schedule):
    schedule.daily("forget", "10 4 * * *", "letters")
    schedule.daily("forget", "10 4 * * *", "letters")

    with pytest.raises(ValueError, match="two jobs"):
        schedule.daily("forget", "30 4 * * *", "threads")
    assert schedule.jobs["forget"].task == "letters"
