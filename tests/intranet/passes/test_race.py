"""One person, ten devices, the same moment."""

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.conf import settings
from django.db import connection

from intranet.passes.kinds import Kind
from intranet.passes.models import Draw, Scope
from intranet.passes.queries import public_keys
from intranet.passes.services import draw, make_keys
from intranet.people.models import Department, User
from tests.factories.people import UserFactory
from tests.intranet.passes import asking
from tests.intranet.passes.asking import WEEK
from tests.intranet.passes.conftest import NOW

DEVICES = 10
PROCESSES = 3


@pytest.fixture
def week(committed: None, kind: Kind) -> Iterator[Scope]:
    """This week as other connections see it; forgotten after the test."""
    make_keys(at=NOW)
    yield Scope.objects.get(name=WEEK)
    for model in (Scope, User, Department):
        model.objects.all().delete()


@pytest.fixture
def person(week) -> User:
    return UserFactory(username="alice")


def blinded(number):
    public = public_keys()[WEEK]
    return [asking.blind(public, asking.prepare(WEEK)).blinded for _ in range(number)]


def at_once(people, number=3):
    """How many passes each got, where all ask in the same moment."""
    wishes, together = [blinded(number) for _ in people], Barrier(len(people))

    def ask(person, wish):
        together.wait()
        try:
            return len(draw(scope=WEEK, person=person, blinded=wish, at=NOW))
        finally:
            connection.close()

    with ThreadPoolExecutor(len(people)) as pool:
        return list(pool.map(ask, people, wishes))


def test_ten_devices_at_once_get_three_passes_together(person):
    got = at_once([person] * DEVICES)

    assert sorted(got) == [0] * (DEVICES - 1) + [3]
    assert list(Draw.objects.values_list("count", flat=True)) == [3]


def test_ten_devices_that_want_two_each_get_three_together(person):
    got = at_once([person] * DEVICES, number=2)

    assert sorted(got) == [0] * (DEVICES - 2) + [1, 2]
    assert list(Draw.objects.values_list("count", flat=True)) == [3]


def test_ten_colleagues_at_once_all_get_theirs(week):
    got = at_once(UserFactory.create_batch(DEVICES))

    assert got == [3] * DEVICES
    assert list(Draw.objects.values_list("count", flat=True)) == [3] * DEVICES


def test_processes_that_draw_at_once_get_three_passes_together(person):
    """SQLite lets threads of one process wait for each other; only processes meet at the file."""
    if connection.vendor == "sqlite":
        url = f"sqlite:///{connection.settings_dict['NAME']}"
    else:
        url = f"{os.environ['DATABASE_URL'].rpartition('/')[0]}/{connection.settings_dict['NAME']}"
    env = {**os.environ, "DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "intranet.settings.test"}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    command = [sys.executable, "-m", "tests.intranet.passes.rush", str(person.pk)]
    running = [subprocess.Popen(command, cwd=settings.BASE_DIR, env=env, **pipes) for _ in range(PROCESSES)]
    assert [one.stdout.readline() for one in running] == ["ready\n"] * PROCESSES

    ended = [one.communicate("now\n", timeout=120) for one in running]

    assert [errors for _, errors in ended] == [""] * PROCESSES
    assert sum(int(got) for got, _ in ended) == 3
    assert list(Draw.objects.values_list("count", flat=True)) == [3]


def test_two_processes_that_make_keys_at_once_make_the_same(week, kind, published):
    Scope.objects.all().delete()
    together = Barrier(4)

    def make(_):
        together.wait()
        try:
            make_keys(at=NOW)
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(make, range(4)))

    assert len(set(published[2:])) == Scope.objects.count() == 2
