from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from intranet.home.models import StartPage, TextPage
from intranet.jobs.models import ScheduledRun
from intranet.jobs.schedule import schedule
from intranet.jobs.tasks import publish_scheduled, tidy_up
from intranet.pagecache.version import current
from tests.intranet.jobs.chores import sweep

pytestmark = pytest.mark.django_db
MINUTE = timedelta(minutes=1)


@pytest.fixture
def page() -> TextPage:
    start = StartPage.objects.get(locale__language_code="de")
    return start.add_child(instance=TextPage(title="Geplant", live=False))


def let_the_time_come(page: TextPage) -> None:
    """Move the planned publication into the past."""
    revision = page.revisions.get()
    revision.approved_go_live_at = timezone.now() - MINUTE
    revision.content["go_live_at"] = revision.approved_go_live_at.isoformat()
    revision.save()


def test_what_editors_planned_is_published_and_seen(page):
    page.go_live_at = timezone.now() + MINUTE
    page.save_revision().publish()
    let_the_time_come(page)
    before = current()
    publish_scheduled.enqueue()

    page.refresh_from_db()
    assert (page.live, current() > before) == (True, True)


def test_what_has_expired_is_taken_back_and_not_seen(page):
    page.save_revision().publish()
    TextPage.objects.filter(pk=page.pk).update(expire_at=timezone.now() - MINUTE)
    before = current()
    publish_scheduled.enqueue()

    page.refresh_from_db()
    assert (page.live, page.expired, current() > before) == (False, True, True)


def test_tidying_up_forgets_sessions_that_are_over():
    for key, end in (("over", -MINUTE), ("open", MINUTE)):
        Session.objects.create(session_key=key, session_data="", expire_date=timezone.now() + end)
    tidy_up.enqueue()

    assert [session.session_key for session in Session.objects.all()] == ["open"]


def test_tidying_up_forgets_jobs_that_are_done(queue):
    for age in (timedelta(days=3), timedelta(days=1)):
        DBTaskResult.objects.filter(pk=sweep.enqueue().id).update(
            status="SUCCESSFUL", finished_at=timezone.now() - age
        )
        ScheduledRun.objects.create(name="sweep", due=timezone.now() - age)
    tidy_up.call()

    assert (DBTaskResult.objects.count(), ScheduledRun.objects.count()) == (1, 1)


def test_the_house_has_its_own_jobs_on_the_schedule():
    own = {"publish-scheduled": "* * * * *", "tidy-up": "30 3 * * *"}
    assert own.items() <= {job.name: job.cron for job in schedule}.items()
