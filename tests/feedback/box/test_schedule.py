"""What the clock does with the box."""

import pytest
from django.utils import timezone

from feedback.box.models import Letter, Mark, Thread, WaitingLetter
from feedback.box.tasks import forget_letters, release_letters
from intranet.jobs.schedule import schedule
from tests.factories.letters import LetterFactory, WaitingLetterFactory

pytestmark = pytest.mark.django_db(databases=["default", "box", "spool"])


def test_letters_are_released_once_a_day():
    job = schedule.jobs["release-letters"]

    assert (job.cron, job.zone.key) == ("0 5 * * *", "Europe/Berlin")


def test_what_is_over_is_forgotten_once_a_day():
    job = schedule.jobs["forget-feedback"]

    assert (job.cron, job.task) == ("30 4 * * *", forget_letters)


def test_enough_letters_are_released_by_the_clock():
    WaitingLetterFactory.create_batch(3)

    release_letters.enqueue()

    assert (Letter.objects.count(), WaitingLetter.objects.count()) == (3, 0)


def test_what_is_over_is_forgotten_by_the_clock():
    LetterFactory(thread__last_week="2020-W01")
    kept = LetterFactory(thread__last_week=f"{timezone.now().year + 1}-W01")
    Mark.objects.create(mark="0" * 64, scope="feedback:2020-W01")

    forget_letters.enqueue()

    assert list(Thread.objects.all()) == [kept.thread]
    assert not Mark.objects.exists()
