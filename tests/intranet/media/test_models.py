"""To look at a picture or a document makes and changes nothing."""

import pytest
from django.core.files.base import ContentFile
from wagtail.documents.models import Document

from intranet.media.models import PictureRendition
from intranet.media.tasks import store_sizes
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db


def test_where_a_size_is_missing_the_original_is_shown():
    picture = PictureFactory()

    shown = picture.get_rendition("max-165x165")

    assert [shown.url, shown.width, shown.height, shown.alt] == [
        picture.file.url,
        64,
        36,
        picture.description,
    ]
    assert not PictureRendition.objects.exists()


def test_a_stored_size_is_shown():
    picture = PictureFactory()
    store_sizes.call(picture.pk)

    shown = picture.get_rendition("max-165x165")

    assert shown.url == picture.renditions.get(filter_spec="max-165x165").url


def test_the_original_is_not_mistaken_for_the_size_afterwards():
    picture = PictureFactory()
    picture.get_rendition("max-165x165")

    store_sizes.call(picture.pk)

    assert picture.get_rendition("max-165x165").url != picture.file.url


def test_how_large_a_file_is_stands_beside_it_from_the_start():
    document = Document.objects.create(title="Plan", file=ContentFile(b"Plan", "plan.txt"))
    picture = PictureFactory()

    assert [document.file_size, picture.file_size] == [4, picture.file.size]
