"""What people wait for is done before what nobody sees."""

from wagtail.tasks import update_reference_index_task

from intranet.jobs.tasks import publish_scheduled
from intranet.media.tasks import store_sizes


def test_publishing_comes_before_pictures_and_pictures_before_book_keeping():
    jobs = [update_reference_index_task, store_sizes, publish_scheduled]

    assert sorted(jobs, key=lambda job: -job.priority) == [
        publish_scheduled,
        store_sizes,
        update_reference_index_task,
    ]
