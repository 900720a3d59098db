"""Two people publish at the same moment."""

from collections.abc import Iterator
from threading import Barrier, Thread

import pytest
from django.db import connection

from intranet.search.models import Index, IndexedDocument, Word
from tests.factories.documents import indexed


@pytest.fixture
def shared_index(committed: None) -> Iterator[None]:
    """An index that other threads see, forgotten after the test."""
    yield
    for model in (IndexedDocument, Word, Index):
        model.objects.all().delete()


def test_words_that_two_learn_at_once_are_counted_for_both(shared_index):
    together = Barrier(3)

    def publish(number: int) -> None:
        together.wait()
        indexed(f"Akte Keller {number}", key=f"note:{number}")
        connection.close()

    threads = [Thread(target=publish, args=[number]) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert dict(Word.objects.values_list("text", "documents")) == {
        "akte": 3,
        "keller": 3,
        "0": 1,
        "1": 1,
        "2": 1,
    }
