import pytest

from intranet.look.pictures import SPECS
from intranet.media.models import PictureRendition
from intranet.media.tasks import SHOWN_TO_EDITORS, store_sizes
from intranet.pagecache import version
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db
ALL = [*SPECS, *SHOWN_TO_EDITORS]


def test_the_sizes_of_a_picture_are_made_after_it_was_uploaded(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        picture = PictureFactory()

    assert sorted(picture.renditions.values_list("filter_spec", flat=True)) == sorted(ALL)


def test_pages_show_the_sizes_from_the_moment_they_are_made():
    picture = PictureFactory()
    before = version.current()

    store_sizes.call(picture.pk)

    assert version.current() > before


def test_making_the_sizes_twice_makes_them_once():
    picture = PictureFactory()

    store_sizes.call(picture.pk)
    store_sizes.call(picture.pk)

    assert PictureRendition.objects.count() == len(ALL)


def test_a_picture_that_is_gone_again_needs_no_sizes():
    picture = PictureFactory()
    pk = picture.pk
    picture.delete()

    store_sizes.call(pk)

    assert PictureRendition.objects.count() == 0
