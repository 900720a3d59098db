from threading import Barrier, Thread

import pytest
from django.db import connection, transaction

from intranet.pagecache.models import ContentVersion
from intranet.pagecache.version import bump, current


@pytest.mark.django_db
def test_publishing_raises_the_version_by_one():
    before = current()
    bump()

    assert current() == before + 1


@pytest.mark.django_db
def test_a_house_that_never_published_has_version_zero():
    ContentVersion.objects.all().delete()

    assert current() == 0


@pytest.mark.django_db
def test_the_first_publication_makes_the_row():
    ContentVersion.objects.all().delete()
    bump()

    assert list(ContentVersion.objects.values_list("pk", "number")) == [(1, 1)]


@pytest.mark.django_db
def test_what_is_rolled_back_was_not_published():
    before = current()
    with transaction.atomic():
        bump()
        transaction.set_rollback(True)

    assert current() == before


@pytest.mark.django_db
def test_publishing_costs_one_query(django_assert_num_queries):
    bump()

    with django_assert_num_queries(1):
        bump()


def test_who_publishes_at_the_same_time_is_counted_too(committed):
    before, together = current(), Barrier(4)

    def publish() -> None:
        together.wait()
        bump()
        connection.close()

    threads = [Thread(target=publish) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert current() == before + 4
