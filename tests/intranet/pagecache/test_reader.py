"""The page cache sees a publication at the next request, from any process."""

import asyncio

import pytest
from django.db import transaction
from django.db.backends.base.base import RAN_DB_VERSION_CHECK

from intranet.pagecache.models import ContentVersion
from intranet.pagecache.reader import VersionReader
from intranet.pagecache.version import bump, current

pytestmark = pytest.mark.usefixtures("committed")


@pytest.fixture
def reader():
    reader = VersionReader()
    yield reader
    reader.hang_up()


def test_a_publication_is_seen_at_once(reader):
    before = reader()
    bump()

    assert (reader(), reader()) == (before + 1, current())


def test_a_publication_is_not_seen_before_it_is_committed(reader):
    before = reader()
    with transaction.atomic():
        bump()

        assert reader() == before
    assert reader() == before + 1


def test_a_house_that_never_published_has_version_zero(reader):
    ContentVersion.objects.all().delete()

    assert reader() == 0


def test_the_first_connection_of_a_process_is_made_by_the_reader(reader):
    RAN_DB_VERSION_CHECK.discard("default")

    assert reader() == current()


def test_a_connection_that_was_cut_is_opened_again(reader):
    reader()
    reader.database.connection.close()

    assert reader() == current()


def test_while_the_database_is_gone_the_version_is_unknown(reader):
    class Gone:
        def execute(self, question):
            raise reader.database.Database.OperationalError

        def close(self):
            """Nothing to close."""

    reader.connection = Gone

    assert reader() is None


async def ask(reader):
    return reader()


def test_the_version_is_read_inside_an_event_loop(reader):
    assert asyncio.run(ask(reader)) == current()
