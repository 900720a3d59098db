"""What the clock does, and what a new demo city has at once."""

from datetime import timedelta

import pytest
from django.utils import timezone

from intranet.demo.registry import loaders
from intranet.jobs.schedule import schedule
from intranet.passes import services, tasks
from intranet.passes.kinds import week_of
from intranet.passes.models import Scope

pytestmark = pytest.mark.django_db


def test_the_clock_makes_keys_and_publishes_them(kind, published):
    tasks.make_keys.enqueue()

    assert [scope for scope, _ in published] == list(
        Scope.objects.order_by("name").values_list("name", flat=True)
    )


def test_the_clock_forgets_what_is_over(kind):
    long_ago = timezone.now() - timedelta(weeks=3)
    services.make_keys(at=long_ago)
    services.make_keys(at=timezone.now())

    tasks.forget_keys.enqueue()

    assert not Scope.objects.filter(name=week_of("feedback", long_ago).scope).exists()
    assert Scope.objects.count() == 2


def test_both_are_on_the_schedule():
    jobs = {job.name: job.cron for job in schedule}

    assert (jobs["make-pass-keys"], jobs["forget-pass-keys"]) == ("*/10 * * * *", "5 0 * * *")


def test_a_new_demo_city_has_its_keys_at_once(kind, published):
    load_passes = loaders()[-1]

    load_passes(timezone.now())

    assert len(published) == 2
