"""What is done with a picture after it was uploaded."""

from contextlib import suppress
from typing import Any

from django.db import transaction
from django_tasks import task
from wagtail.documents.models import Document

from intranet.look.pictures import SPECS
from intranet.media.models import Picture
from intranet.media.renditions import store_renditions
from intranet.pagecache.version import bump

SHOWN_TO_EDITORS = ("max-165x165", "max-800x600")  # as Wagtail's lists, choosers and forms ask for them
SOON = 20  # readers see the large original till then


@task(priority=SOON)
def store_sizes(pk: int) -> None:
    """Make all sizes of the picture that anybody may ask for."""
    for picture in Picture.objects.filter(pk=pk):  # it may be gone again
        store_renditions(picture, [*SPECS, *SHOWN_TO_EDITORS])
        bump()  # pages show them from now on


def store_sizes_later(instance: Picture, raw: bool = False, **kwargs: Any) -> None:
    """After a picture was saved: have its sizes made. Pages show the original till then."""
    if not raw:
        transaction.on_commit(lambda: store_sizes.enqueue(instance.pk), robust=True)


def note_size(instance: Picture | Document, **kwargs: Any) -> None:
    """Before a file is saved: note how large it is, else the first look at it would change its row."""
    if instance.file and instance.file_size is None:
        with suppress(FileNotFoundError):
            instance.file_size = instance.file.size
