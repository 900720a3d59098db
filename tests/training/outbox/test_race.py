"""A job may come twice, even at the same moment."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.core import mail
from django.db import connection

from intranet.people.models import Department, User
from intranet.search.models import Index, IndexedDocument, Word
from intranet.topics.models import FieldOfAction
from tests.factories.people import UserFactory
from tests.factories.training import OccurrenceFactory
from tests.training.signups.queue import come
from training.outbox.models import Delivery
from training.outbox.services import deliver, write
from training.schedule.models import Event, Occurrence
from training.schedule.rooms import Room

AT_ONCE = 8


@pytest.fixture
def course(committed: None) -> Iterator[Occurrence]:
    """A date that other connections see; forgotten after the test."""
    yield OccurrenceFactory()
    for model in (Event, Room, FieldOfAction, User, Department, IndexedDocument, Word, Index):
        model.objects.all().delete()


def test_jobs_that_run_at_once_send_one_mail(course):
    [hers] = come(course, UserFactory())
    letter = write(occurrence=course, subject="Neu", text="Hallo", states=["confirmed"])
    delivery, together = Delivery.objects.create(letter=letter, sign_up=hers), Barrier(AT_ONCE)
    mail.outbox.clear()

    def send(_: int) -> None:
        together.wait()
        try:
            deliver(pk=delivery.pk)
        finally:
            connection.close()

    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(send, range(AT_ONCE)))  # raises what a thread raised
    assert [one.subject for one in mail.outbox] == ["Neu"]
