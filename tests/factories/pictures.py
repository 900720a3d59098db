import factory
from wagtail.images.tests.utils import get_test_image_file

from intranet.media.models import Picture


class PictureFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Picture

    title = "Regal"
    description = "Ein Regal voller Akten"
    file = factory.LazyFunction(lambda: get_test_image_file(size=(64, 36)))
