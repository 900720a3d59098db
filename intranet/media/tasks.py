"""What is done with a picture after it was uploaded."""

from typing import Any

from django.db import transaction
from django_tasks import task

from intranet.look.pictures import SPECS
from intranet.media.models import Picture
from intranet.media.renditions import store_renditions
from intranet.pagecache.version import bump

SOON = 20  # readers see the large original till then


@task(priority=SOON)
def store_sizes(pk: int) -> None:
    """Make all sizes of the picture that pages may ask for."""
    for picture in Picture.objects.filter(pk=pk):  # it may be gone again
        store_renditions(picture, SPECS)
        bump()  # pages show them from now on


def store_sizes_later(instance: Picture, raw: bool = False, **kwargs: Any) -> None:
    """After a picture was saved: have its sizes made. Pages show the original till then."""
    if not raw:
        transaction.on_commit(lambda: store_sizes.enqueue(instance.pk), robust=True)
