"""Two hundred people for twelve places at the same moment."""

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.conf import settings
from django.db import connection

from intranet.people.models import Department, User
from intranet.search.models import Index, IndexedDocument, Word
from intranet.topics.models import FieldOfAction
from tests.factories.people import UserFactory
from tests.factories.training import BEFORE, OccurrenceFactory
from training.schedule.models import Event, Occurrence
from training.schedule.rooms import Room
from training.signups.models import Place, SignUp, State, Step
from training.signups.services import accept, cancel, sign_up

PEOPLE, PLACES = 200, 12
CONNECTIONS = 40  # at once; a database server has no hundred to spare for one test
PROCESSES = 4


@pytest.fixture
def course(committed: None) -> Iterator[Occurrence]:
    """Twelve places that other connections see, and two hundred people; forgotten after the test."""
    User.objects.bulk_create(UserFactory.build_batch(PEOPLE, department=None))
    yield OccurrenceFactory(room_places=PLACES)
    for model in (Event, Room, FieldOfAction, User, Department, IndexedDocument, Word, Index):
        model.objects.all().delete()


def in_threads(course: Occurrence, people: list[User]) -> None:
    together = Barrier(CONNECTIONS)

    def rush(mine: list[User]) -> None:
        together.wait()
        try:
            for person in mine:
                sign_up(occurrence=course, person=person, at=BEFORE)
        finally:
            connection.close()

    shares = [people[start::CONNECTIONS] for start in range(CONNECTIONS)]
    with ThreadPoolExecutor(CONNECTIONS) as pool:
        list(pool.map(rush, shares))  # raises what a thread raised


def in_processes(course: Occurrence, people: list[User]) -> None:
    """SQLite lets threads of one process wait for each other; only processes meet at the file."""
    file = connection.settings_dict["NAME"]
    env = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{file}",
        "DJANGO_SETTINGS_MODULE": "intranet.settings.test",
    }
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    command = [sys.executable, "-m", "tests.training.signups.rush", str(course.pk)]
    shares = [[str(person.pk) for person in people[start::PROCESSES]] for start in range(PROCESSES)]
    running = [
        subprocess.Popen([*command, *mine], cwd=settings.BASE_DIR, env=env, **pipes) for mine in shares
    ]
    assert [one.stdout.readline() for one in running] == ["ready\n"] * PROCESSES
    ended = [one.communicate("now\n", timeout=120) for one in running]
    assert [(one.returncode, errors) for one, (_, errors) in zip(running, ended, strict=True)] == [
        (0, "")
    ] * PROCESSES


def test_exactly_as_many_as_places_are_in_and_the_others_wait_as_they_came(course):
    rush = in_processes if connection.vendor == "sqlite" else in_threads

    rush(course, list(User.objects.all()))

    queue = list(SignUp.objects.order_by("number").values_list("number", "state"))
    expected = [State.CONFIRMED] * PLACES + [State.WAITING] * (PEOPLE - PLACES)
    assert queue == list(enumerate(expected, start=1))
    as_committed = Step.objects.order_by("pk").values_list("sign_up__number", flat=True)
    assert list(as_committed) == list(range(1, PEOPLE + 1))
    assert Place.objects.count() == PLACES


def test_who_presses_ten_times_at_once_has_one_place(course):
    alice, together = User.objects.first(), Barrier(10)

    def press(_: int) -> int:
        together.wait()
        try:
            return sign_up(occurrence=course, person=alice, at=BEFORE).pk
        finally:
            connection.close()

    with ThreadPoolExecutor(10) as pool:
        assert len(set(pool.map(press, range(10)))) == 1
    assert list(Step.objects.values_list("reason", flat=True)) == ["signed-up"]


def test_a_place_that_is_given_back_by_all_at_once_is_offered_once_each(course):
    people = list(User.objects.all()[: 2 * PLACES])
    for person in people:
        sign_up(occurrence=course, person=person, at=BEFORE)
    together = Barrier(PLACES)

    def leave(mine: SignUp) -> None:
        together.wait()
        try:
            cancel(sign_up=mine, at=BEFORE)
        finally:
            connection.close()

    with ThreadPoolExecutor(PLACES) as pool:
        list(pool.map(leave, SignUp.objects.confirmed()))

    offers = list(SignUp.objects.filter(state=State.OFFERED))
    assert [one.person for one in offers] == people[PLACES:]
    assert [accept(sign_up=one, at=BEFORE).state for one in offers] == [State.CONFIRMED] * PLACES
