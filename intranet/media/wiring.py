from django.db.models.signals import post_save, pre_save
from wagtail.documents.models import Document

from intranet.media.forms import check_avatars, expect_the_file
from intranet.media.models import Picture
from intranet.media.tasks import note_size, store_sizes_later
from intranet.pagecache.publishing import shown_on_pages


def connect() -> None:
    check_avatars()
    expect_the_file()
    shown_on_pages(Picture)
    for kind in (Document, Picture):
        pre_save.connect(note_size, sender=kind)
    post_save.connect(store_sizes_later, sender=Picture)
