import pytest
from django.db.models import prefetch_related_objects
from django.template.loader import render_to_string

from intranet.look.pictures import PLACES, SPECS, Illustration
from intranet.media.models import PictureRendition
from intranet.media.renditions import store_renditions
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db


def image(*, stored: bool = True):
    picture = PictureFactory(width=1600, height=900)
    if stored:
        store_renditions(picture, SPECS)
    prefetch_related_objects([picture], "renditions")
    return picture


@pytest.mark.parametrize("place", PLACES)
def test_a_picture_is_offered_in_two_widths_with_its_size_and_its_words(place):
    shown = Illustration(image(), "Ein Regal").shown(place)

    assert [part.split(" ")[0].rsplit(".")[-1] for part in shown.srcset.split(", ")] == ["webp", "webp"]
    assert (shown.width > 0, shown.height > 0, shown.alt) == (True, True, "Ein Regal")


def test_showing_a_prefetched_picture_asks_the_database_nothing(django_assert_num_queries):
    picture = Illustration(image(), "Ein Regal")

    with django_assert_num_queries(0):
        picture.shown("lead")


def test_a_picture_without_stored_sizes_is_shown_as_it_is_and_nothing_is_written():
    picture = image(stored=False)

    shown = Illustration(picture, "Ein Regal").shown("teaser")

    assert (shown.src, shown.srcset) == (picture.file.url, "")
    assert PictureRendition.objects.count() == 0


def test_below_the_fold_a_picture_loads_when_it_is_needed():
    context = {"picture": Illustration(image(), "Ein Regal"), "place": "teaser"}

    below = render_to_string("components/picture.html", context)
    above = render_to_string("components/picture.html", {**context, "eager": True})

    assert (below.count('loading="lazy"'), above.count('loading="lazy"')) == (1, 0)


def test_without_a_picture_the_field_shows_its_sign():
    assert 'class="tile tile--' in render_to_string("components/picture.html", {"place": "teaser"})
